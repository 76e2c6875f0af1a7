using System.CommandLine;

namespace Lanewise.Cli.Commands;

/// <summary>Where the store is.</summary>
internal static class StorePath
{
    /// <summary>The file named by --db, else by LANEWISE_DB, else lanewise.duckdb in the user's data folder.</summary>
    public static string Of(ParseResult parsed)
    {
        var named = parsed.GetValue(GlobalOptions.Db) ?? Environment.GetEnvironmentVariable("LANEWISE_DB");
        return string.IsNullOrEmpty(named) ? Default() : Path.GetFullPath(named);
    }

    /// <summary>Whether the user named a file, which must then be there to be read.</summary>
    public static bool IsNamed(ParseResult parsed) => parsed.GetValue(GlobalOptions.Db) is not null;

    private static string Default() =>
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "lanewise",
            "lanewise.duckdb"
        );
}
