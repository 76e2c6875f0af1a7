using System.Globalization;
using Lanewise.Cli.Output;
using Lanewise.Market.Claims;

namespace Lanewise.Cli.Claims;

/// <summary>Claims with their verdicts as text for people.</summary>
internal static class ClaimsText
{
    /// <summary>How many of each verdict there are, in a sentence.</summary>
    public static string Summary(ClaimsReport report)
    {
        string Count(Verdict verdict, string word) =>
            $"{Figures.Count(report.Claims.Count(claim => claim.Verdict == verdict))} {word}";
        return $"{Figures.Count(report.Claims.Length, "claim")}: {Count(Verdict.Supported, "supported")}, {Count(Verdict.Contradicted, "contradicted")}, {Count(Verdict.NotEnoughData, "not enough data")} ({Figures.Count(report.Claims.Count(claim => claim.Figure is null))} of them too few openings).";
    }

    /// <summary>One row a claim.</summary>
    public static TextTable Verdicts(ClaimsReport report)
    {
        var table = new TextTable(
            new("claim"),
            new("statement"),
            new("verdict"),
            new("figure, 95% interval", IsNumber: true),
            new("n", IsNumber: true),
            new("p", IsNumber: true),
            new("adjusted", IsNumber: true)
        );
        foreach (var claim in report.Claims)
        {
            table.Add(
                claim.Id,
                claim.Statement,
                Word(claim.Verdict),
                claim.FigureText ?? Figures.None,
                string.Join("; ", claim.Sides.Select(side => Figures.Count(side.N))),
                Chance(claim.P),
                Chance(claim.AdjustedP)
            );
        }

        return table;
    }

    /// <summary>What the figures are.</summary>
    public static string Legend(ClaimsReport report) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"A verdict needs an adjusted p of {report.FalseDiscoveryRate} or less: p is two-sided, adjusted for the {report.Tested} claims tested together (Benjamini–Yekutieli), so that at most {report.FalseDiscoveryRate * 100:0.#}% of the verdicts are expected to be false. Intervals are of each claim alone. n: openings on each side."
        );

    /// <summary>The verdict in words.</summary>
    private static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Supported => "supported",
            Verdict.Contradicted => "contradicted",
            _ => "not enough data",
        };

    private static string Chance(double? p) =>
        p switch
        {
            null => Figures.None,
            < 0.0001 => "<0.0001",
            { } value => value.ToString("0.####", CultureInfo.InvariantCulture),
        };
}
