using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Market.Trend;
using Lanewise.Statistics;

namespace Lanewise.Market.Reach;

/// <summary>Says in a sentence how often openings in reach come.</summary>
internal static class ReachSentence
{
    private const double AlmostCertain = 0.999;

    private const int MostSources = 2;

    /// <summary>The sentence.</summary>
    public static string Of(ReachedOpenings reached, ReachQuestion question, ImmutableArray<SourceRhythm> sources)
    {
        var openings = reached.Openings;
        if (openings is not { AWeek: { } rate, Chance: { } chance })
        {
            return $"{reached.Name}: too little data; no source shows what is new{Why(sources)}.";
        }

        var about = reached.Primary?.AWeek is { } primary ? $", {Number(primary.Value)} of them about it" : "";
        var mention = reached.MentionOnly is { N: > 0, AWeek: { } mere }
            ? $"; another {Number(mere.Value)} merely mention it"
            : "";
        var silent = reached.SilentOnPay?.AWeek is { } unknown
            ? $"; another {Number(unknown.Value)} do not state base pay and may or may not reach the floor"
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{reached.Name}: {Number(rate.Value)} new {(rate.Value is > 0.995 and < 1.005 ? "opening" : "openings")} a week (95% interval {Number(rate.Low)} to {Number(rate.High)}, n = {openings.N}){about}{mention}{silent}. The chance of at least {question.AtLeast} within {question.Weeks} {(question.Weeks == 1 ? "week" : "weeks")} is {Chance(chance)}. There were none in {Empty(openings, sources)}."
        );
    }

    /// <summary>In how many weeks or months there were none, in the sources with most openings.</summary>
    private static string Empty(Arrivals openings, ImmutableArray<SourceRhythm> sources)
    {
        var units = sources.ToDictionary(source => source.Source, source => source.Rhythm, StringComparer.Ordinal);
        var told = openings
            .BySource.Take(MostSources)
            .Select(source =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{source.Empty} of {source.Periods} {(units[source.Source] == TrendPeriod.Week ? "weeks" : "months")} of {source.Source}"
                )
            );
        return string.Join(" and ", told);
    }

    /// <summary>Why the source with most openings in reach is left out.</summary>
    private static string Why(ImmutableArray<SourceRhythm> sources) =>
        sources.IsEmpty
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $" ({sources[0].Source}, with {sources[0].Openings:N0} openings: {sources[0].LeftOut})"
            );

    private static string Number(double value) =>
        value.ToString(
            value switch
            {
                0 => "0",
                < 0.995 => "0.0#",
                < 9.95 => "0.0",
                _ => "N0",
            },
            CultureInfo.InvariantCulture
        );

    /// <summary>No chance is certain, so none is rounded to it.</summary>
    private static string Chance(Estimate chance) =>
        chance.Low > AlmostCertain
            ? $"above {Percent(AlmostCertain)}"
            : $"{Percent(chance.Value)} ({Percent(chance.Low)} to {Percent(chance.High)})";

    private static string Percent(double chance) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Min(chance, AlmostCertain) * 100:0.#}%");
}
