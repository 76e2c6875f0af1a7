using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Market.Layers;

/// <summary>Finds the languages that open most openings together, among all sets of those measured.</summary>
internal static class JointReachMeasure
{
    private const int Most = 10;

    /// <summary>The best sets of the languages shown.</summary>
    public static JointReach Of(LanguageMarket market, KeyedOpenings openings, Thresholds thresholds)
    {
        var shown = market.Shown.Length;
        var ranking = new Ranking(openings, _ => true);
        var singles = ranking.Best(Ranking.Sets(shown, 1), shown);
        if (Refusal(ranking, singles, thresholds) is { } refusal)
        {
            return new JointReach
            {
                Openings = ranking.Openings,
                Employers = ranking.Employers,
                Refusal = refusal,
                Sentence = $"The best pair: too little data ({refusal}).",
            };
        }

        var pairs = ranking.Best(Ranking.Sets(shown, 2), Most);
        var thirds = pairs.IsEmpty ? [] : ranking.Best(Ranking.Sets(shown, 3, pairs[0]), shown);
        var threes = ranking.Best(Ranking.Sets(shown, 3), Most);
        var resampled = ranking.Resample([.. singles, .. pairs, .. thirds, .. threes]);
        var next = 0;
        ImmutableArray<RankedSet> Ranked(ImmutableArray<long> sets)
        {
            var first = next;
            next += sets.Length;
            return [.. sets.Select((set, i) => Set(market, ranking, set, resampled, first, first + i, thresholds))];
        }

        var reach = new JointReach
        {
            Openings = ranking.Openings,
            Employers = ranking.Employers,
            Singles = Ranked(singles),
            Pairs = Ranked(pairs),
            Thirds = Ranked(thirds),
            Threes = Ranked(threes),
            Sentence = "",
        };
        return reach with { Sentence = JointReachSentence.Of(reach) };
    }

    private static string? Refusal(Ranking ranking, ImmutableArray<long> singles, Thresholds thresholds)
    {
        var least = thresholds["layers-meeting-openings"];
        var most = singles.IsEmpty ? 0 : ranking.OpenedBy(singles[0]);
        return new LayersThresholds(thresholds).Refusal(ranking.Openings, ranking.Employers, "ask for a language")
            ?? (
                most < least
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"no language opens more than {most} openings by itself; {least} are needed"
                    )
                    : null
            );
    }

    private static RankedSet Set(
        LanguageMarket market,
        Ranking ranking,
        long set,
        ClusterBootstrap resampled,
        int best,
        int own,
        Thresholds thresholds
    )
    {
        var opened = ranking.OpenedBy(set);
        var behind = own == best ? null : resampled.Interval(sums => (sums[best] - sums[own]) / sums[^1]);
        return new RankedSet
        {
            Languages = [.. market.Languages.Where((_, number) => ((set >> number) & 1) == 1)],
            Openings = opened,
            Share =
                opened < thresholds["layers-meeting-openings"]
                    ? null
                    : resampled.Interval(sums => sums[own] / sums[^1]),
            Behind = behind,
            IsTied = behind is { Low: <= 0 },
            OpeningIds = ranking.Some(row => ranking.IsOpenedBy(row, set)),
        };
    }
}
