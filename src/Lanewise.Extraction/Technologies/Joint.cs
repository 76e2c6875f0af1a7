namespace Lanewise.Extraction.Technologies;

/// <summary>What stands between two technologies that follow one another in a list.</summary>
[Flags]
internal enum Joint : byte
{
    /// <summary>They do not stand in one list.</summary>
    None = 0,

    /// <summary>A comma or semicolon.</summary>
    Comma = 1,

    /// <summary>A slash.</summary>
    Slash = 2,

    /// <summary>"and", or a sign for it.</summary>
    And = 4,

    /// <summary>"or".</summary>
    Or = 8,

    /// <summary>A bracket that opens or closes.</summary>
    Bracket = 16,

    /// <summary>Other words as well: "Python, modern C++".</summary>
    Loose = 32,
}
