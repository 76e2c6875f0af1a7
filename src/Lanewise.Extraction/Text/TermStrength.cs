namespace Lanewise.Extraction.Text;

/// <summary>How much a spelling proves by itself.</summary>
internal enum TermStrength : byte
{
    /// <summary>It counts wherever it stands.</summary>
    Sure,

    /// <summary>An ordinary word that needs evidence beside it.</summary>
    Weak,
}
