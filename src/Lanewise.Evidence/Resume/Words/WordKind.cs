namespace Lanewise.Evidence.Resume.Words;

/// <summary>What sort of thing a word is.</summary>
internal enum WordKind : byte
{
    /// <summary>Letters, also with digits after them.</summary>
    Letters,

    /// <summary>Digits, also with points, commas and apostrophes between them.</summary>
    Number,

    /// <summary>One sign.</summary>
    Sign,
}
