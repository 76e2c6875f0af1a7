using System.Collections.Immutable;
using Lanewise.Statistics.Testing;

namespace Lanewise.Market.Signals;

/// <summary>Judges all lifts of an answer together, and all growths, so that their number alone does not make some stand out.</summary>
internal sealed class Judgement
{
    private const double Rate = 0.05;

    private readonly Queue<double> _lifts;
    private readonly Queue<double> _growths;

    private Judgement(SignalsReport report)
    {
        SignalShare[] all =
        [
            .. report.Choices.Prepend(report.Market).SelectMany(Shares),
            .. report.Pairs.SelectMany(pair => pair.Signals),
        ];
        _lifts = Adjusted(all.Where(share => share.Lift is not null).Select(share => share.FalseDiscovery));
        _growths = Adjusted(
            all.Where(share => share.Growth?.PerYear is not null).Select(share => share.Growth?.FalseDiscovery)
        );
    }

    /// <summary>The report with p-values, which stand where the false discovery rate is to stand, replaced by that rate.</summary>
    public static SignalsReport Of(SignalsReport report)
    {
        var judgement = new Judgement(report);
        return report with
        {
            Market = judgement.Judged(report.Market),
            Choices = [.. report.Choices.Select(judgement.Judged)],
            Pairs = [.. report.Pairs.Select(judgement.Judged)],
        };
    }

    private static IEnumerable<SignalShare> Shares(ChoiceSignals choice) =>
        choice.Signals.Concat(choice.Levels.SelectMany(level => level.Signals));

    private static Queue<double> Adjusted(IEnumerable<double?> values) =>
        new(FalseDiscovery.Adjust([.. values.OfType<double>()]));

    // Everything is judged in the order in which it was collected.
    private ChoiceSignals Judged(ChoiceSignals choice)
    {
        ImmutableArray<SignalShare> signals = [.. choice.Signals.Select(Judged)];
        return choice with { Signals = signals, Levels = [.. choice.Levels.Select(Judged)] };
    }

    private SignalLevel Judged(SignalLevel level) => level with { Signals = [.. level.Signals.Select(Judged)] };

    private SignalShare Judged(SignalShare share)
    {
        if (share.Lift is { } lift)
        {
            var rate = _lifts.Dequeue();
            var verdict =
                rate >= Rate ? "tie"
                : lift.Value > 1 ? "more"
                : "less";
            share = share with { FalseDiscovery = rate, Verdict = verdict };
        }

        return share.Growth is { PerYear: not null } growth
            ? share with
            {
                Growth = growth with { FalseDiscovery = _growths.Dequeue() },
            }
            : share;
    }
}
