using System.CommandLine;
using System.Globalization;
using Lanewise.Sources;
using Lanewise.Sources.Tables;

namespace Lanewise.Cli.Commands;

/// <summary>What a person can say of inputs, wherever files of all kinds are read.</summary>
internal static class InputOptions
{
    /// <summary>--source.</summary>
    public static readonly Option<string?> Source = new("--source")
    {
        Description = "Name of the source of every posting, in place of the recognised one.",
        HelpName = "NAME",
    };

    /// <summary>--map.</summary>
    public static readonly Option<string[]> Map = new("--map")
    {
        Description = $"Take a column for a field: {string.Join(", ", TableFields.Names)}.",
        HelpName = "FIELD=COLUMN",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>--seen-on.</summary>
    public static readonly Option<DateOnly?> SeenOn = new("--seen-on")
    {
        Description =
            "The day on which the postings were seen open, for saved responses that do not say it; else the day of the first import.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (
                DateOnly.TryParseExact(
                    result.Tokens[0].Value,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
            {
                return day;
            }

            result.AddError($"--seen-on {result.Tokens[0].Value} is not a day such as 2026-03-31");
            return null;
        },
    };

    /// <summary>What was said of sources and columns.</summary>
    /// <exception cref="UsageException">A --map names no field.</exception>
    public static ReadOptions Reading(ParseResult parsed) =>
        new() { Source = parsed.GetValue(Source), Map = ReadMap(parsed.GetValue(Map) ?? []) };

    private static Dictionary<string, string> ReadMap(string[] typed)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in typed)
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            var field = at < 0 ? pair : pair[..at];
            if (at <= 0 || at == pair.Length - 1 || !TableFields.TryParse(field, out _))
            {
                throw new UsageException(
                    $"--map {pair} is not FIELD=COLUMN; fields are {string.Join(", ", TableFields.Names)}"
                );
            }

            map[field] = pair[(at + 1)..];
        }

        return map;
    }
}
