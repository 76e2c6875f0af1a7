namespace Lanewise.Sources;

/// <summary>What a file holds, by its first bytes.</summary>
public enum ContentKind
{
    /// <summary>None of the others.</summary>
    Unknown,

    /// <summary>Nothing, or blanks only.</summary>
    Empty,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A table as text: comma, semicolon, tab or bar between columns.</summary>
    Delimited,

    /// <summary>The days on which boards were listed, as text; see <see cref="Sources.BoardDays"/>.</summary>
    BoardDays,

    /// <summary>Seekers and openings by month, as text; see <see cref="Sources.SeekerCounts"/>.</summary>
    SeekerCounts,

    /// <summary>XML, feeds included.</summary>
    Xml,

    /// <summary>An HTML page or fragment.</summary>
    Html,

    /// <summary>An Apache Parquet file.</summary>
    Parquet,

    /// <summary>Compressed by gzip; look again inside.</summary>
    Gzip,

    /// <summary>Compressed by Zstandard; look again inside.</summary>
    Zstandard,

    /// <summary>A zip, bzip2 or xz archive, which is not read.</summary>
    Archive,
}
