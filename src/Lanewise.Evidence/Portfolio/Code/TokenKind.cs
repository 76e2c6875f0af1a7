namespace Lanewise.Evidence.Portfolio.Code;

/// <summary>What sort of thing a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>The end of the file.</summary>
    End,

    /// <summary>A name, keyword or number.</summary>
    Word,

    /// <summary>A text between its quotes.</summary>
    Text,

    /// <summary>One byte of punctuation.</summary>
    Symbol,

    /// <summary>A comment that states why unsafe code is sound; the only comments that prove anything.</summary>
    Safety,
}
