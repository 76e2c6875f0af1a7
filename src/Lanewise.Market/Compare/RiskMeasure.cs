using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Choices;

namespace Lanewise.Market.Compare;

/// <summary>Weighs every measured reason for caution on one scale, so that the greatest can be named.</summary>
internal sealed class RiskMeasure(Judged judged, Thresholds thresholds)
{
    private const double LeastSeverity = -1;
    private const double GreatestSeverity = 2;

    /// <summary>The risks that could be judged, greatest first.</summary>
    public ImmutableArray<MainRisk> All()
    {
        var risks = new List<MainRisk?> { FewOpenings() };
        if (judged.Counts.Openings >= Enough)
        {
            risks.AddRange([
                RarelyOnlyKey(),
                Narrow(),
                HighScreen(),
                FewEmployers(),
                FallingDemand(),
                ThinPayEvidence(),
            ]);
        }

        return [.. risks.OfType<MainRisk>().OrderByDescending(risk => risk.Severity)];
    }

    /// <summary>The greatest of the risks where it is a concern; else says that none is; null where none was judged.</summary>
    public static MainRisk? Greatest(ImmutableArray<MainRisk> risks) =>
        risks switch
        {
            [] => null,
            [{ Severity: > 0 } greatest, ..] => greatest,
            [var nearest, ..] => new MainRisk(
                "none stands out",
                $"nearest to a concern is '{nearest.Name}': {nearest.Detail}",
                nearest.Severity
            ),
        };

    private double Enough => thresholds["judged-openings"];

    private MainRisk? FewOpenings()
    {
        if (judged.Market.Openings == 0)
        {
            return null;
        }

        var (openings, all) = (judged.Counts.Openings, judged.Market.Openings);
        var share = (double)openings / all;
        var ratio =
            judged.Largest.Name != judged.Choice.Name && openings > 0
                ? Invariant($"; {judged.Largest.Name} has {(double)judged.Largest.Openings / openings:0.#} for each")
                : "";
        var detail = Invariant($"{openings:N0} of {all:N0} openings ({Percent(share)}){ratio}");
        return Weighed("few openings", -Math.Log(Math.Max(share, 1e-9)), scale: value => -Math.Log(value), detail);
    }

    private MainRisk? RarelyOnlyKey()
    {
        var (alone, named) = (judged.Counts.ByVolume[3], judged.Counts.Named);
        if (judged.Choice.Kind != ChoiceKind.Technology || judged.Filter.PrimaryOnly)
        {
            return null;
        }

        var detail = Invariant(
            $"of {named:N0} openings naming it, it opens {Percent((double)alone / named)} alone; {judged.Counts.ByVolume[2]:N0} take another instead, {judged.Counts.ByVolume[1]:N0} merely mention it"
        );
        return Weighed("one key of several", 1 - ((double)alone / named), detail);
    }

    private MainRisk? Narrow()
    {
        if (
            judged.BestLane is not { } lane
            || judged.Choice.Kind != ChoiceKind.Technology
            || judged.Filter.Lane is not null
        )
        {
            return null;
        }

        var usual = lane.Share / lane.Lift;
        var detail = $"{Percent(lane.Share)} of its openings are in {lane.Name}, against {Percent(usual)} of all";
        return Weighed("narrow", lane.Share - usual, detail);
    }

    private MainRisk? HighScreen()
    {
        if (
            judged.Screening is not { SeniorShare: { } share } screening
            || screening.SeniorityN < Enough
            || judged.Filter.Seniority is not null
        )
        {
            return null;
        }

        var usual = (double)judged.Market.Levels.SeniorOnly / judged.Market.Levels.Known;
        var years = screening.MedianYears is { } median ? Invariant($"; median {median:0.#} years asked") : "";
        var detail =
            $"{Percent(share)} of its openings that say a level hire nobody below senior, against {Percent(usual)} of all{years}";
        return Weighed("high screen", share - usual, detail);
    }

    private MainRisk? FewEmployers()
    {
        if (judged.EmployerIndex is not { } index || judged.Employers.N < Enough)
        {
            return null;
        }

        var equal = judged.Employers.EffectiveEmployers!.Value; // known wherever the index is
        var detail = Invariant(
            $"{judged.Employers.N:N0} openings at {judged.Employers.Employers:N0} employers, as concentrated as {equal:0.#} equal ones"
        );
        return Weighed("few employers", Math.Log(Math.Max(index, 1e-9)), Math.Log, detail);
    }

    private MainRisk? FallingDemand()
    {
        if (judged.Trend is not { GrowthPerYear: { } growth, Low: { } low, High: { } high })
        {
            return null;
        }

        var detail =
            $"its share of openings changes by {Signed(growth)} a year (95% interval {Signed(low)} to {Signed(high)})";
        return Weighed("falling demand", -high, detail);
    }

    private MainRisk? ThinPayEvidence()
    {
        if (judged.Pay is not { Disclosure: { } disclosure } pay || pay.Openings < Enough)
        {
            return null;
        }

        var detail = Invariant($"{Percent(disclosure)} of its {pay.Openings:N0} {pay.Seniority} openings state pay");
        return Weighed("thin pay evidence", -disclosure, value => -value, detail);
    }

    private MainRisk Weighed(string name, double value, string detail) => Weighed(name, value, at => at, detail);

    /// <summary>0 at the threshold of concern, 1 at that of alarm, both on the scale that the value is on.</summary>
    private MainRisk Weighed(string name, double value, Func<double, double> scale, string detail)
    {
        var words = name.Replace("the ", "", StringComparison.Ordinal).Replace(' ', '-');
        var concern = scale(thresholds[$"{words}-concern"]);
        var alarm = scale(thresholds[$"{words}-alarm"]);
        var severity = (value - concern) / (alarm - concern);
        return new MainRisk(name, detail, Math.Round(Math.Clamp(severity, LeastSeverity, GreatestSeverity), 3));
    }

    private static string Percent(double share) =>
        Invariant(Math.Abs(share) < 0.1 ? $"{100 * share:0.0}%" : (FormattableString)$"{100 * share:0}%");

    private static string Signed(double share) => (share < 0 ? "-" : "+") + Percent(Math.Abs(share));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
