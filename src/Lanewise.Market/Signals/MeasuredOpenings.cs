using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Market.Choices;

namespace Lanewise.Market.Signals;

/// <summary>Turns openings into shares, lifts, growths and levels.</summary>
internal sealed class MeasuredOpenings(
    SignalledOpenings openings,
    SignalColumns columns,
    Thresholds thresholds,
    SignalsBy by
)
{
    /// <summary>What the whole market is called.</summary>
    public const string MarketName = "all openings";

    private const string StartUp = "startup";

    private readonly SignalTrends _trends = new(openings, thresholds);
    private readonly UInt128 _startUp = columns.Named(StartUp);

    /// <summary>All openings, which have nothing to be lifted against.</summary>
    public ChoiceSignals Market(ImmutableArray<string> levels) =>
        Measured(MarketName, openings.Openings, openings.Months, null, levels, hasLanes: true);

    /// <summary>The openings of a choice against all others; a choice that is itself a kind of work, against those of its sources.</summary>
    public ChoiceSignals Choice(Choice choice, int number, ImmutableArray<string> levels)
    {
        var bit = 1L << number;
        var hasLanes = choice.Kind is ChoiceKind.Technology or ChoiceKind.Employment;
        return Measured(
            choice.Name,
            openings.Openings.FindAll(opening => (opening.Choices & bit) != 0),
            openings.Months.FindAll(month => (month.Choices & bit) != 0),
            Against(openings.Openings, opening => (opening.Choices & bit) != 0, hasLanes),
            levels,
            hasLanes
        );
    }

    /// <summary>Pairs of languages, with the signals by which they work together, against all other openings.</summary>
    public IEnumerable<SignalLevel> Pairs(ImmutableArray<string> names) =>
        Levels(openings.Openings, names, hasLanes: true)
            .Select(level =>
                level with
                {
                    Signals = [.. level.Signals.Where(share => columns.Means.Any(means => means.Name == share.Name))],
                }
            );

    private ChoiceSignals Measured(
        string name,
        List<SignalledOpening> own,
        List<SignalledMonth> months,
        Ratios? ratios,
        ImmutableArray<string> levels,
        bool hasLanes
    )
    {
        var shares = new Shares(own.Select(opening => (opening.Employer, opening.Signals)));
        var refusal = shares.Refusal(thresholds);
        var fitted = _trends.Fitted(months);
        var byTime = SignalTrends.ByTime(fitted);
        var periods = by is SignalsBy.Year or SignalsBy.Month ? _trends.Periods(months, by) : [];
        return new()
        {
            Name = name,
            Openings = shares.Openings,
            Employers = shares.Employers,
            Refusal = refusal,
            Signals =
            [
                .. columns.All.Select(
                    (column, i) =>
                    {
                        var bit = SignalColumns.Bit(i);
                        var share = Share(column, shares, ratios, refusal, bit);
                        return refusal is not null
                            ? share
                            : share with
                            {
                                Growth = _trends.Growth(fitted, byTime, bit),
                                Points = [.. periods.Select(period => _trends.Point(period, bit))],
                            };
                    }
                ),
            ],
            Levels = [.. Levels(own, WithStartUps(levels), hasLanes)],
            Sentence = "",
        };
    }

    private SignalShare Share(SignalShare column, Shares shares, Ratios? ratios, string? refusal, UInt128 bit)
    {
        var (said, share) = shares.Of(bit);
        if (refusal is not null)
        {
            return column with { Openings = said };
        }

        var lift = said < thresholds["signal-asking"] ? null : ratios?.Of(bit);
        return column with { Openings = said, Share = share, Lift = lift?.Ratio, FalseDiscovery = lift?.PValue };
    }

    private ImmutableArray<string> WithStartUps(ImmutableArray<string> levels) =>
        by == SignalsBy.Size ? [.. levels, "says it is a start-up", "does not say so"] : levels;

    private IEnumerable<SignalLevel> Levels(List<SignalledOpening> own, ImmutableArray<string> names, bool hasLanes)
    {
        for (var level = 0; level < names.Length; level++)
        {
            var isIn = IsIn(level, names.Length);
            var shares = new Shares(own.Where(isIn).Select(opening => (opening.Employer, opening.Signals)));
            var refusal = shares.Refusal(thresholds);
            var ratios = refusal is null ? Against(own, isIn, hasLanes && by != SignalsBy.Layer) : null;
            yield return new()
            {
                Name = names[level],
                Openings = shares.Openings,
                Employers = shares.Employers,
                Refusal = refusal,
                Signals =
                [
                    .. columns.All.Select((column, i) => Share(column, shares, ratios, refusal, SignalColumns.Bit(i))),
                ],
            };
        }
    }

    // The last two sizes are what the posting says of the employer.
    private Func<SignalledOpening, bool> IsIn(int level, int levels)
    {
        var bit = 1L << level;
        return by != SignalsBy.Size || level < levels - 2 ? opening => (opening.Levels & bit) != 0
            : level == levels - 2 ? opening => (opening.Signals & _startUp) != 0
            : opening => (opening.Signals & _startUp) == 0;
    }

    // Lanes are numbered below a million.
    private static Ratios Against(List<SignalledOpening> all, Func<SignalledOpening, bool> isIn, bool hasLanes) =>
        new(
            all.Select(opening =>
                (
                    (opening.Source * 1_000_000L) + (hasLanes ? opening.Lane : 0),
                    opening.Employer,
                    isIn(opening) ? 1.0 : 0.0,
                    opening.Signals
                )
            )
        );
}
