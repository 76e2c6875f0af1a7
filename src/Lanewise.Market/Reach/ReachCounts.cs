using System.Collections.Immutable;
using Lanewise.Market.Query;
using Lanewise.Market.Trend;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Reach;

/// <summary>Arrived openings by choice, level, source and period, and the figures made of them.</summary>
internal sealed class ReachCounts
{
    private const int MostIds = 20;

    private readonly ReachQuestion _question;
    private readonly ImmutableArray<CoveredPeriods> _covered;
    private readonly ILookup<(int Choice, string Level), ArrivalCell> _cells;
    private readonly Dictionary<(int Choice, string Level), string[]> _ids;

    private ReachCounts(
        ReachQuestion question,
        ImmutableArray<CoveredPeriods> covered,
        List<ArrivalCell> cells,
        Dictionary<(int, string), string[]> ids
    )
    {
        (_question, _covered, _ids) = (question, covered, ids);
        _cells = cells.ToLookup(cell => (cell.Choice, cell.Level));
        Levels =
        [
            .. cells
                .GroupBy(cell => cell.Level, StringComparer.Ordinal)
                .OrderByDescending(level => level.Sum(cell => cell.Asks))
                .ThenBy(level => level.Key, StringComparer.Ordinal)
                .Select(level => level.Key),
        ];
    }

    /// <summary>The levels, those with most openings first.</summary>
    public ImmutableArray<string> Levels { get; }

    /// <summary>Counts the postings in reach.</summary>
    /// <param name="query">Runs over their table.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="covered">The periods counted; where there are none, nothing is.</param>
    /// <param name="grouping">How openings are told apart.</param>
    public static ReachCounts Read(
        MarketQuery query,
        ReachQuestion question,
        ImmutableArray<CoveredPeriods> covered,
        ReachGrouping grouping
    )
    {
        if (covered.IsEmpty)
        {
            return new(question, covered, [], []);
        }

        ReachSql.Arrive(query, covered, grouping);
        return new(
            question,
            covered,
            ArrivalCell.Read(query, grouping.Shown, grouping.MostLevels),
            ArrivalCell.NewestIds(query, grouping.Shown, MostIds)
        );
    }

    /// <summary>The figures of a choice at a level.</summary>
    /// <param name="choice">Number of the choice.</param>
    /// <param name="level">The level.</param>
    /// <param name="name">What they are shown as.</param>
    public ReachedOpenings Of(int choice, string level, string name)
    {
        var (hasChoices, hasFloor) = (!_question.Choices.IsEmpty, _question.PayFloor is not null);
        ArrivalCell[] cells = [.. _cells[(choice, level)]];
        return new()
        {
            Name = name,
            Openings = Arrived(cells, cell => cell.Asks),
            Primary = hasChoices ? Arrived(cells, cell => cell.Primary) : null,
            MentionOnly = hasChoices ? Arrived(cells, cell => cell.MentionOnly) : null,
            SilentOnPay = hasFloor ? Arrived(cells, cell => cell.Silent) : null,
            BelowFloor = hasFloor ? Arrived(cells, cell => cell.Below) : null,
            OpeningIds = [.. _ids.GetValueOrDefault((choice, level), [])],
        };
    }

    private Arrivals Arrived(ArrivalCell[] cells, Func<ArrivalCell, long> count)
    {
        var byPeriod = cells.ToDictionary(cell => (cell.Source, cell.Period), count);
        CountedPeriods[] streams =
        [
            .. _covered.Select(source => new CountedPeriods(
                [.. source.Starts.Select(start => byPeriod.GetValueOrDefault((source.Source, start)))],
                source.Weeks,
                IsAtOnce: source.Rhythm == TrendPeriod.Month
            )),
        ];
        var pooled = streams.Length == 0 ? null : PooledRate.Of(streams);
        return new()
        {
            N = byPeriod.Values.Sum(),
            AWeek = pooled?.Rate,
            Dispersion = pooled?.Dispersion,
            Chance = pooled?.ChanceOfAtLeast(_question.AtLeast, _question.Weeks),
            BySource =
            [
                .. _covered
                    .Zip(
                        streams,
                        (source, stream) =>
                            new SourceArrivals(
                                source.Source,
                                stream.Counts.Sum(),
                                stream.Counts.Count,
                                stream.Counts.Count(openings => openings == 0)
                            )
                    )
                    .OrderByDescending(source => source.N)
                    .ThenBy(source => source.Source, StringComparer.Ordinal),
            ],
        };
    }
}
