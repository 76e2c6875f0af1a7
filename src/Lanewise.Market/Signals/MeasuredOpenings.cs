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

    /// <summary>The level of openings that call the employer a start-up.</summary>
    public const string StartUps = "says it is a start-up";

    private const string OtherThanStartUps = "does not say so";

    private readonly SignalTrends _trends = new(openings, thresholds);
    private readonly UInt128 _startUp = columns.Named("startup");

    /// <summary>All openings, which have nothing to be compared with.</summary>
    public ChoiceSignals Market(ImmutableArray<string> levels) =>
        Measured(
            MarketName,
            new(openings.Openings, _ => true, Strata.None, thresholds),
            openings.Months,
            Levels(openings.Openings, levels, Strata.SourceAndLane)
        );

    /// <summary>
    /// The openings of a choice against all others: of a language, against those that ask for another one, since openings that name none say less of
    /// everything; of a choice that is itself a kind of work, against those of its sources in any lane.
    /// </summary>
    public ChoiceSignals Choice(Choice choice, int number, bool isLanguage, ImmutableArray<string> levels)
    {
        var bit = 1L << number;
        bool Asks(SignalledOpening opening) => (opening.Choices & bit) != 0;
        var strata = choice.Kind is ChoiceKind.Technology or ChoiceKind.Employment
            ? Strata.SourceAndLane
            : Strata.Source;
        var compared = isLanguage
            ? openings.Openings.FindAll(opening => Asks(opening) || Says(opening.Signals, columns.AnyLanguage))
            : openings.Openings;
        return Measured(
            choice.Name,
            new(compared, Asks, strata, thresholds),
            openings.Months.FindAll(month => (month.Choices & bit) != 0),
            Levels(openings.Openings.FindAll(Asks), levels, strata)
        );
    }

    /// <summary>Pairs of languages with the means by which they work together, against the other openings that ask for a language.</summary>
    public IEnumerable<SignalLevel> Pairs(ImmutableArray<string> names) =>
        Levels(openings.Openings.FindAll(o => Says(o.Signals, columns.AnyLanguage)), names, Strata.SourceAndLane)
            .Select(level =>
                level with
                {
                    Signals = [.. level.Signals.Where(share => columns.Means.Any(means => means.Name == share.Name))],
                }
            );

    private ChoiceSignals Measured(
        string name,
        Population all,
        List<SignalledMonth> months,
        IEnumerable<SignalLevel> levels
    )
    {
        var moving = new MovingShares(_trends, months, by);
        var ofLanguages = months.FindAll(month => Says(month.Signals, columns.AnyLanguage));
        var movingLanguages = ofLanguages.Count == months.Count ? moving : new(_trends, ofLanguages, by);
        return new()
        {
            Name = name,
            Openings = all.Shares.Openings,
            Employers = all.Shares.Employers,
            Refusal = all.Refusal,
            Signals =
            [
                .. Signals(all)
                    .Select(
                        (share, signal) =>
                            share.Share is null ? share
                            : signal == columns.TwoLanguages ? movingLanguages.AddTo(share, signal)
                            : moving.AddTo(share, signal)
                    ),
            ],
            Levels = [.. levels],
            Sentence = "",
        };
    }

    // How many languages are asked for is a question to those that ask for any.
    private IEnumerable<SignalShare> Signals(Population all)
    {
        var ofLanguages = all.Saying(columns.AnyLanguage);
        return columns.All.Select(
            (column, signal) => (signal == columns.TwoLanguages ? ofLanguages : all).Share(column, signal)
        );
    }

    private IEnumerable<SignalLevel> Levels(List<SignalledOpening> own, ImmutableArray<string> names, Strata strata)
    {
        if (by == SignalsBy.Size)
        {
            names = [.. names, StartUps, OtherThanStartUps];
        }

        // A layer is told by the lane: within a lane, openings of two layers are hardly alike otherwise.
        strata = by == SignalsBy.Layer ? Strata.Source : strata;
        return names.Select((name, level) => Level(name, new(own, IsIn(name, level), strata, thresholds)));
    }

    private SignalLevel Level(string name, Population openings) =>
        new()
        {
            Name = name,
            Openings = openings.Shares.Openings,
            Employers = openings.Shares.Employers,
            Refusal = openings.Refusal,
            Signals = [.. Signals(openings)],
        };

    private Func<SignalledOpening, bool> IsIn(string name, int level) =>
        name switch
        {
            StartUps => opening => Says(opening.Signals, _startUp),
            OtherThanStartUps => opening => !Says(opening.Signals, _startUp),
            _ => opening => (opening.Levels & (1L << level)) != 0,
        };

    private static bool Says(UInt128 signals, UInt128 signal) => (signals & signal) != 0;
}
