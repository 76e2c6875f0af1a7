using System.Globalization;
using System.Text.RegularExpressions;

namespace Lanewise.Sources.HackerNews;

/// <summary>The month in a thread's title.</summary>
internal static partial class HackerNewsMonth
{
    /// <summary>"2019-10" of "Ask HN: Who is hiring? (October 2019)"; null where the title names no month.</summary>
    public static string? Of(string? title)
    {
        var match = Named().Match(title ?? "");
        return DateTime.TryParseExact(
            match.Groups["month"].Value,
            "MMMM yyyy",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var month
        )
            ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"\((?<month>\p{L}+ \d{4})\)", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Named();
}
