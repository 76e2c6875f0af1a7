namespace Lanewise.Extraction.Text;

/// <summary>What a wording is to the lexicon.</summary>
[Flags]
internal enum WordingUse : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A whole term.</summary>
    Term = 1,

    /// <summary>Two or more words that longer terms begin with.</summary>
    Beginning = 2,

    /// <summary>All uses.</summary>
    Any = Term | Beginning,
}
