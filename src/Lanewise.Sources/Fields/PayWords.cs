using System.Globalization;
using System.Text.RegularExpressions;

namespace Lanewise.Sources.Fields;

/// <summary>Pay that a source writes in words into a field of its own ("$55k - $100k", "£300 per day").</summary>
internal static partial class PayWords
{
    private const int Longest = 120;

    /// <summary>The first range or sum in the text; empty where it holds none or is too long to be a mere field.</summary>
    public static IReadOnlyList<PublishedPay> Of(string? text)
    {
        if (text is null || text.Length > Longest || Sum().Match(text) is not { Success: true } match)
        {
            return [];
        }

        var (low, high) = (Number(match, "low", "lowk"), Number(match, "high", "highk"));
        if (low is null || (high is null && low < 10))
        {
            return [];
        }

        // "55 - 100k": the k is meant for both ends.
        var isSharedK =
            high is not null && match.Groups["highk"].Success && !match.Groups["lowk"].Success && low < 1000;
        return PayFields.Range(isSharedK ? low * 1000 : low, high ?? low, Currencies.Of(text), PayPeriods.Of(text));
    }

    private static decimal? Number(Match match, string digits, string thousands)
    {
        if (!match.Groups[digits].Success)
        {
            return null;
        }

        var plain = Grouping().Replace(match.Groups[digits].Value, "");
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number * (match.Groups[thousands].Success ? 1000 : 1)
            : null;
    }

    [GeneratedRegex(
        @"(?<low>\d[\d.,' ]*)(?<lowk>\s?[kK]\b)?(?:\s*\p{Sc}?\s*(?:[A-Z]{3})?\s*(?:-|–|—|~|～|to|bis|à)\s*(?:[A-Z]{3})?\s*[A-Z]{0,2}\p{Sc}?\s*(?<high>\d[\d.,' ]*)(?<highk>\s?[kK]\b)?)?",
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex Sum();

    // A mark before three digits parts thousands; any other is a decimal point.
    [GeneratedRegex(@"[.,' ](?=\d{3}(?:\D|$))|[,' ]|[.]$", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Grouping();
}
