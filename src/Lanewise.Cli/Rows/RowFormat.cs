namespace Lanewise.Cli.Rows;

/// <summary>How rows of a query are printed.</summary>
internal enum RowFormat
{
    /// <summary>Aligned columns for people.</summary>
    Table,

    /// <summary>Comma-separated values with a header, as RFC 4180 has them.</summary>
    Csv,

    /// <summary>An array of objects, one a line.</summary>
    Json,
}
