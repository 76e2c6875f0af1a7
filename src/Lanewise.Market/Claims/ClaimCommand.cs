using System.Collections.Immutable;
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
            .Distinct();
        string[] words = claim.Claim.Measure switch
        {
            ClaimMeasure.Pay => ["pay", .. choices.Select(Word)],
            ClaimMeasure.Growth when claim.Of.That.IsEmpty => ["trend", .. choices.Select(Word)],
            ClaimMeasure.Seekers => ["sql", Quoted("FROM seeker_counts ORDER BY month DESC LIMIT 12")],
            ClaimMeasure.Weekly => ["reach", .. choices.Select(Word)],
            ClaimMeasure.Closing => ["scarcity", .. choices.Select(Word)],
            ClaimMeasure.Gap or ClaimMeasure.Mix => ["gap", .. choices.Select(Word)],
            ClaimMeasure.Share when claim.Of.That.IsEmpty => ["compare", .. choices.Select(Word)],
            _ => ["postings", .. choices.Take(1).Select(Word), .. Listed(claim.Of.That)],
        };
        return string.Join(' ', ["lanewise", .. words, .. Filters(claim.Of.Filter)]);
    }

    // What a filter or a figure of postings can tell apart; others are listed without it.
    private static string[] Listed(ImmutableArray<ClaimProperty> that) =>
        that is [var held]
            ? held.Kind switch
            {
                "lane" or "layer" or "seniority" or "employment" => [$"--{held.Kind}", Quoted(held.Name)],
                "signal" => ["--signal", held.Name],
                "workplace" when held.Name == "remote" => ["--remote"],
                "alone" or "one-of" or "primary" => ["--figure", held.Kind],
                "mentioned" => ["--figure", "mention-only"],
                "states-pay" => ["--figure", "pay"],
                _ => [],
            }
            : [];

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
