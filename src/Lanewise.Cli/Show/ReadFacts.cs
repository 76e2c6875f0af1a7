using System.Globalization;
using Lanewise.Extraction;
using Lanewise.Extraction.Employment;
using Lanewise.Extraction.Pay;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Seniority;
using Lanewise.Extraction.Technologies;

namespace Lanewise.Cli.Show;

/// <summary>Lists all facts of a posting, field by field.</summary>
internal static class ReadFacts
{
    /// <summary>Every fact, in the order in which extract writes the fields.</summary>
    public static IEnumerable<ReadFact> Of(Facts facts) =>
        [
            new("is_job", facts.IsJob.Value ? "yes" : "no", "", facts.IsJob.Span),
            .. facts.Mentions.Select(Of),
            .. facts.Pay.Select(Of),
            .. Words<SeniorityLevel>("seniority", facts.Seniority),
            .. Words<EmploymentForm>("employment", facts.Employment),
            .. Words<Workplace>("workplace", facts.Workplace),
            .. Names("remote_from", facts.RemoteFrom),
            .. facts.Places.Select(p => new ReadFact("places", Text(p), "", p.Span)),
            .. facts.YearsMin is { } years
                ? [new ReadFact("years_min", years.Value.ToString(CultureInfo.InvariantCulture), "", years.Span)]
                : Array.Empty<ReadFact>(),
            .. Scored("lanes", facts.Lanes),
            .. Scored("layers", facts.Layers),
            .. Names("roles", facts.Roles),
            .. Names("signals", facts.Signals),
            .. facts.WrittenIn is { } language
                ? [new ReadFact("written_in", language, "", default)]
                : Array.Empty<ReadFact>(),
        ];

    private static ReadFact Of(Mention mention) =>
        new(
            mention.Technology.IsLanguage ? "languages" : "technologies",
            mention.Technology.Name,
            string.Join(", ", Reasons(mention)),
            mention.Span
        );

    private static IEnumerable<string> Reasons(Mention mention)
    {
        if (mention.ImpliedBy is { } cause)
        {
            yield return $"implied by {cause.Name}";
            yield break;
        }

        yield return Vocabulary.WordOf(mention.Role);
        if (mention.IsPrimary)
        {
            yield return "primary";
        }

        if (mention.Alternatives > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"one of group {mention.Alternatives}");
        }
    }

    private static ReadFact Of(PayRange pay)
    {
        var currency = $"{pay.Currency} a {Vocabulary.WordOf(pay.Period)}";
        var usd =
            pay.UsdPerYearMin is null && pay.UsdPerYearMax is null
                ? ""
                : $", US$ {Range(pay.UsdPerYearMin, pay.UsdPerYearMax)} a year";
        return new(
            "pay",
            $"{Range(pay.Min, pay.Max)} {currency}",
            $"{Vocabulary.WordOf(pay.Kind)}{(pay.IsStructured ? ", from the source's own fields" : "")}{usd}",
            pay.Span
        );
    }

    private static string Range(decimal? min, decimal? max) =>
        (min, max) switch
        {
            ({ } low, { } high) when low == high => Amount(low),
            ({ } low, { } high) => $"{Amount(low)}–{Amount(high)}",
            ({ } low, null) => $"from {Amount(low)}",
            (null, { } high) => $"up to {Amount(high)}",
            _ => "?",
        };

    private static string Amount(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Text(Place place) =>
        string.Join(", ", new[] { place.City, place.Region, place.Country }.Where(p => p is not null));

    private static IEnumerable<ReadFact> Words<T>(string kind, IEnumerable<Fact<T>> facts)
        where T : struct, Enum => facts.Select(f => new ReadFact(kind, Vocabulary.WordOf(f.Value), "", f.Span));

    private static IEnumerable<ReadFact> Names(string kind, IEnumerable<Fact<string>> facts) =>
        facts.Select(f => new ReadFact(kind, f.Value, "", f.Span));

    private static IEnumerable<ReadFact> Scored(string kind, IEnumerable<Fact<string>> facts) =>
        facts.Select(f => new ReadFact(
            kind,
            f.Value,
            string.Create(CultureInfo.InvariantCulture, $"score {f.Score:0.##}"),
            f.Span
        ));
}
