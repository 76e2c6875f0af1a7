using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Statistics.Survival;
using Lanewise.Statistics.Testing;

namespace Lanewise.Market.Scarcity;

/// <summary>Compares every two choices by how long their openings stay up.</summary>
internal static class TimeComparisonMeasure
{
    private const double Level = 0.05;

    /// <summary>The comparisons, in the order of the choices.</summary>
    /// <param name="names">Names of the choices.</param>
    /// <param name="rows">The stretches of the openings that ask for a choice.</param>
    /// <param name="thresholds">When a comparison is refused, and the age from which it is made.</param>
    public static ImmutableArray<TimeComparison> Of(
        IReadOnlyList<string> names,
        IReadOnlyCollection<WatchedSpell> rows,
        Thresholds thresholds
    )
    {
        var pairs =
            from first in Enumerable.Range(0, names.Count)
            from second in Enumerable.Range(first + 1, names.Count - first - 1)
            select Of((names[first], first), (names[second], second), rows, thresholds);
        return Judged([.. pairs]);
    }

    private static TimeComparison Of(
        (string Name, int Bit) first,
        (string Name, int Bit) second,
        IReadOnlyCollection<WatchedSpell> rows,
        Thresholds thresholds
    )
    {
        var either = FollowedOpenings.Of(
            rows.Where(row => row.Asks(first.Bit) != row.Asks(second.Bit)),
            thresholds["time-from-days"]
        );
        bool[] isFirst = [.. either.Rows.Select(row => row.Asks(first.Bit))];
        var sides = Enumerable.Range(0, isFirst.Length).ToLookup(i => isFirst[i]);
        var both = sides[true]
            .Select(i => either.Employers[i])
            .Intersect(sides[false].Select(i => either.Employers[i]))
            .ToHashSet();
        var comparison = new TimeComparison
        {
            First = first.Name,
            Second = second.Name,
            FirstN = Openings(either, sides[true]),
            SecondN = Openings(either, sides[false]),
            EmployersOfBoth = both.Count,
        };
        var refusal =
            Refusal(first.Name, either, sides[true], thresholds)
            ?? Refusal(second.Name, either, sides[false], thresholds);
        return refusal is not null
            ? comparison with
            {
                Refusal = refusal,
            }
            : Tested(comparison, either, isFirst, both.Count < thresholds["time-employers"] ? [] : both);
    }

    private static TimeComparison Tested(
        TimeComparison comparison,
        FollowedOpenings either,
        bool[] isFirst,
        HashSet<int> employersOfBoth
    )
    {
        var (spells, employers) = (either.Spells, either.Employers);
        int[] all = [.. Enumerable.Range(0, isFirst.Length)];
        int[] within = [.. all.Where(i => employersOfBoth.Contains(employers[i]))];
        var ratio = HazardRatio.Of([.. all.Select(i => (spells[i], isFirst[i], 0, employers[i]))]);
        var test = LogRankTest.Of([.. all.Select(i => (spells[i], isFirst[i] ? 0 : 1, 0))], 2);
        var ratioWithin = HazardRatio.Of([.. within.Select(i => (spells[i], isFirst[i], employers[i], employers[i]))]);
        var testWithin = LogRankTest.Of([.. within.Select(i => (spells[i], isFirst[i] ? 0 : 1, employers[i]))], 2);
        return comparison with
        {
            ClosingRate = OpenEstimate.Of(ratio?.Ratio),
            PValue = ratio?.PValue,
            LogRank = test?.ChiSquared,
            LogRankP = test?.PValue,
            WithinEmployers = OpenEstimate.Of(ratioWithin?.Ratio),
            WithinLogRank = testWithin?.ChiSquared,
            WithinLogRankP = testWithin?.PValue,
        };
    }

    private static int Openings(FollowedOpenings either, IEnumerable<int> side) =>
        side.Select(i => either.Rows[i].Opening).Distinct().Count();

    private static string? Refusal(string name, FollowedOpenings either, IEnumerable<int> side, Thresholds thresholds)
    {
        int[] own = [.. side];
        var reason = TimePostedMeasure.Refusal(
            Openings(either, own),
            own.Count(i => either.Spells[i].HasEnded),
            own.Select(i => either.Employers[i]).Distinct().Count(),
            thresholds
        );
        return reason is null ? null : $"{name}: {reason}";
    }

    /// <summary>Adds the verdicts: several pairs are several chances of a difference that is none.</summary>
    private static ImmutableArray<TimeComparison> Judged(List<TimeComparison> pairs)
    {
        var told = pairs.FindAll(pair => pair.PValue is not null);
        var adjusted = FalseDiscovery.Adjust([.. told.Select(pair => pair.PValue!.Value)]); // filtered above
        return
        [
            .. pairs.Select(pair =>
                told.IndexOf(pair) is var at and >= 0
                    ? pair with
                    {
                        PAdjusted = adjusted[at],
                        Verdict =
                            adjusted[at] >= Level ? "tie"
                            : pair.ClosingRate!.Value > 1 ? "first sooner"
                            : "second sooner",
                    }
                    : pair
            ),
        ];
    }
}
