using System.CommandLine;

namespace Lanewise.Cli.Commands;

/// <summary>Options that every command takes.</summary>
internal static class GlobalOptions
{
    /// <summary>The store's file.</summary>
    public static readonly Option<string?> Db = new("--db")
    {
        Description = "The store's file; else LANEWISE_DB, else lanewise.duckdb in your data folder.",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>The user's own catalog.</summary>
    public static readonly Option<string?> Catalog = new("--catalog")
    {
        Description = "A folder whose files replace or add to those of the catalog; else LANEWISE_CATALOG.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    /// <summary>Output for machines.</summary>
    public static readonly Option<bool> Json = new("--json")
    {
        Description = "Print JSON instead of text for people.",
        Recursive = true,
    };
}
