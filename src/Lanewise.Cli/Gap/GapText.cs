using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Market.Gap;

namespace Lanewise.Cli.Gap;

/// <summary>A gap in pay as tables for people.</summary>
internal static class GapText
{
    /// <summary>What each of the two choices' openings state.</summary>
    public static TextTable Sides(PayGap gap)
    {
        var table = new TextTable(
            new("choice"),
            new("openings", IsNumber: true),
            new("state base pay", IsNumber: true),
            new("employers", IsNumber: true),
            new("mean pay, US$ a year", IsNumber: true)
        );
        foreach (var side in gap.Choices)
        {
            table.Add(
                side.Name,
                Figures.Count(side.Openings),
                $"{Figures.Count(side.N)} ({Figures.Percent(side.Disclosure)})",
                Figures.Count(side.Companies),
                Figures.Dollars(side.Mean)
            );
        }

        return table;
    }

    /// <summary>The gap as it stands and between ever more alike openings, and at low and high pay.</summary>
    public static TextTable Gaps(PayGap gap)
    {
        var table = new TextTable(new("gap in base pay"), new("", IsNumber: true), new("95% interval", IsNumber: true));
        void Row(string name, GapEstimate? estimate) =>
            table.Add(
                name,
                Figures.Change(estimate?.Value),
                estimate is null ? Figures.None : $"{Figures.Change(estimate.Low)} to {Figures.Change(estimate.High)}"
            );
        Row("as stated", gap.Raw);
        Row("same work, level, place, month", gap.Adjusted);
        Row($"same, within {Figures.Count(gap.CompaniesOfBoth, "employer")} of both", gap.WithinCompanies);
        foreach (var quantile in gap.Quantiles)
        {
            Row(
                string.Create(CultureInfo.InvariantCulture, $"same, at the {quantile.Quantile * 100:0}th percentile"),
                quantile.Gap
            );
        }

        return table;
    }

    /// <summary>What the mix explains, factor by factor.</summary>
    public static TextTable Parts(PayGap gap)
    {
        var table = new TextTable(
            new("part of the gap"),
            new("log points", IsNumber: true),
            new("standard error", IsNumber: true)
        );
        void Row(string name, GapPart? part) =>
            table.Add(
                name,
                part is null
                    ? Figures.None
                    : part.LogPoints.ToString("+0.000;−0.000;0.000", CultureInfo.InvariantCulture),
                part is null ? Figures.None : part.StandardError.ToString("0.000", CultureInfo.InvariantCulture)
            );
        foreach (var part in gap.ByFactor)
        {
            Row(part.Name, part);
        }

        Row("all of these: explained by the mix", gap.Explained);
        Row("the rest: the choice, or what postings do not say", gap.Unexplained);
        foreach (var part in gap.ExplainedAtOwnPay)
        {
            Row($"explained, were all paid as for {part.Name}", part);
        }

        return table;
    }

    /// <summary>What was measured, in a few sentences.</summary>
    public static string Scope(PayGap gap) =>
        $"{Figures.Count(gap.N, "opening")} of {Figures.Count(gap.Companies, "employer")} that state base pay and ask for one of the two; "
        + $"{Figures.Count(gap.Both)} that ask for both are left out. "
        + (
            gap.Refusal is null
                ? $"{Figures.Percent(gap.WithoutCounterpart)} have a lane, place or other property that only one of the two has. "
                : ""
        )
        + "Means are geometric; intervals allow for openings of one employer being alike; stated pay is not paid pay. "
        + "lanewise postings CHOICE --figure stated-pay lists the openings.";
}
