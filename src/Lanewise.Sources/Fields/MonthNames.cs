using System.Text.RegularExpressions;

namespace Lanewise.Sources.Fields;

/// <summary>Names of months in the languages that column names are known in.</summary>
internal static partial class MonthNames
{
    // By the letters that no other month of any of the five languages begins with.
    private static readonly (string Start, string English)[] Starts =
    [
        ("jan", "Jan"),
        ("jän", "Jan"),
        ("ene", "Jan"),
        ("fe", "Feb"),
        ("fé", "Feb"),
        ("fev", "Feb"),
        ("mär", "Mar"),
        ("mar", "Mar"),
        ("ap", "Apr"),
        ("av", "Apr"),
        ("ab", "Apr"),
        ("mai", "May"),
        ("may", "May"),
        ("juin", "Jun"),
        ("jun", "Jun"),
        ("juil", "Jul"),
        ("jul", "Jul"),
        ("au", "Aug"),
        ("ao", "Aug"),
        ("ag", "Aug"),
        ("se", "Sep"),
        ("ok", "Oct"),
        ("oc", "Oct"),
        ("ou", "Oct"),
        ("no", "Nov"),
        ("d", "Dec"),
    ];

    /// <summary>The date with its month as three English letters; unchanged where no month is found.</summary>
    public static string English(string date) => Word().Replace(date, word => Of(word.Value) ?? word.Value);

    private static string? Of(string word) =>
        Starts.FirstOrDefault(month => word.StartsWith(month.Start, StringComparison.OrdinalIgnoreCase)).English;

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Word();
}
