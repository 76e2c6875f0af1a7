namespace Lanewise.Extraction.Technologies;

/// <summary>What stands between two technologies that follow one another in a list.</summary>
[Flags]
internal enum Joint : ushort
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

    /// <summary>A bracket that opens, or one around an aside: "Rust (preferred), C++".</summary>
    Opened = 16,

    /// <summary>Another word as well: "Python, modern C++".</summary>
    Loose = 32,

    /// <summary>A bracket that closes, then one that opens: "(Swift) or Android (Kotlin)".</summary>
    Apart = 64,

    /// <summary>A bracket that closes and was opened before: "(Go/Rust) or Terraform".</summary>
    Closed = 128,

    /// <summary>More than one other word.</summary>
    Far = 256,
}
