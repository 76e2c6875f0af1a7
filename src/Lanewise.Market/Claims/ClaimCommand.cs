using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Choices;

namespace Lanewise.Market.Claims;

/// <summary>Names the command that shows what a claim's figure rests on.</summary>
internal static class ClaimCommand
{
    /// <summary>The command line.</summary>
    public static string Of(MarketClaim claim)
    {
        var choices = claim
            .Sides.Where(side => side.Filter == claim.Of.Filter)
            .Select(side => side.Choice)
            .OfType<Choice>()
            .Distinct()
            .Select(Word);
        var filters = Filters(claim.Of.Filter);
        IEnumerable<string> words = claim.Claim.Measure switch
        {
            ClaimMeasure.Pay => ["pay", .. choices, .. filters],
            ClaimMeasure.Growth when claim.Of.That.IsEmpty => ["trend", .. choices, .. filters],
            ClaimMeasure.Seekers => ["sql", Quoted("FROM seeker_counts ORDER BY month DESC LIMIT 12")],
            ClaimMeasure.Weekly => ["reach", .. choices, .. filters],
            ClaimMeasure.Gap or ClaimMeasure.Mix => ["gap", .. choices, .. filters],
            ClaimMeasure.Share when claim.Of.That.IsEmpty => ["compare", .. choices, .. filters],
            not (ClaimMeasure.Share or ClaimMeasure.Growth) when choices.Any() => ["scarcity", .. choices, .. filters],
            _ => ["postings", .. Listed(claim.Of)],
        };
        return string.Join(' ', words.Prepend("lanewise"));
    }

    // What the command's filters and figures can tell apart; of several properties all openings that they are counted of.
    private static IEnumerable<string> Listed(MarketSide side)
    {
        var (kind, name) = side.That is [var held] ? (held.Kind, held.Name) : ("", "");
        var choice = side.Choice ?? (kind == "technology" ? new Choice(ChoiceKind.Technology, name) : null);
        var filter = kind switch
        {
            "lane" => side.Filter with { Lane = name },
            "layer" => side.Filter with { Layer = name },
            "seniority" => side.Filter with { Seniority = name },
            "employment" => side.Filter with { Employment = name },
            "workplace" when name == "remote" => side.Filter with { Remote = true },
            _ => side.Filter,
        };
        string[] option = kind switch
        {
            "signal" => ["--signal", name],
            "alone" or "one-of" or "primary" => ["--figure", kind],
            "mentioned" => ["--figure", "mention-only"],
            _ => [],
        };
        return [.. choice is null ? (string[])[] : [Word(choice)], .. option, .. Filters(filter)];
    }

    private static IEnumerable<string> Filters(MarketFilter filter)
    {
        (string Name, string? Value)[] named =
        [
            ("--country", filter.Country),
            ("--city", filter.City),
            ("--seniority", filter.Seniority),
            ("--lane", filter.Lane),
            ("--layer", filter.Layer),
            ("--employment", filter.Employment),
            ("--source", filter.Source),
            ("--since", Day(filter.Since)),
            ("--until", Day(filter.Until)),
        ];
        return
        [
            .. named
                .Where(option => option.Value is not null)
                .SelectMany(option => (string[])[option.Name, Quoted(option.Value!)]), // as asked
            .. filter.Remote ? (string[])["--remote"] : [],
            .. filter.PrimaryOnly ? (string[])["--primary-only"] : [],
        ];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word(Choice choice) => Quoted($"{choice.Kind.ToString().ToLowerInvariant()}:{choice.Name}");

    private static string Quoted(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '-' or '.' or '_')
            ? text
            : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
