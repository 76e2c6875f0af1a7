using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Statistics.Regression;

namespace Lanewise.Market.Gap;

/// <summary>The regressions behind a gap.</summary>
internal sealed class GapModel
{
    private static readonly ImmutableArray<double> Quantiles = [0.1, 0.5, 0.9];

    private readonly List<PaidOpening> _openings;
    private readonly int[] _companies;
    private readonly Thresholds _thresholds;
    private readonly CancellationToken _cancellation;
    private readonly PayFactors _factors;
    private readonly double[] _logs;
    private readonly bool[] _isFirst;

    public GapModel(List<PaidOpening> openings, int[] companies, Thresholds thresholds, CancellationToken cancellation)
    {
        (_openings, _companies, _thresholds, _cancellation) = (openings, companies, thresholds, cancellation);
        _factors = new(openings, (int)thresholds["gap-level-openings"]);
        _logs = [.. openings.Select(opening => Math.Log(opening.Pay))];
        _isFirst = [.. openings.Select(opening => opening.IsFirst)];
    }

    /// <summary>The gap with its figures.</summary>
    public PayGap Fill(PayGap gap)
    {
        var withChoice = _factors.WithChoice(_openings);
        var choice = withChoice.Columns - 1;
        if (
            LeastSquares.Fit(withChoice, _logs, _companies) is not { } hedonic
            || !hedonic.IsKept[choice]
            || Split(OaxacaReference.Pooled) is not { } split
        )
        {
            const string Reason = "what explains pay cannot be told apart from the choice itself";
            return gap with { Refusal = Reason, Sentence = $"Too little data: {Reason}." };
        }

        _cancellation.ThrowIfCancellationRequested();
        var (within, both) = WithinCompanies();
        var filled = gap with
        {
            Raw = GapEstimate.OfLogs(split.Difference, split.Clusters),
            Adjusted = GapEstimate.OfLogs(hedonic.Part(choice), hedonic.Clusters),
            WithinCompanies = within,
            CompaniesOfBoth = both,
            Explained = Named("explained", split.Explained),
            Unexplained = Named("unexplained", split.Unexplained),
            ByFactor = ByFactor(split),
            ExplainedAtOwnPay =
            [
                .. new[] { OaxacaReference.First, OaxacaReference.Second }.SelectMany(
                    (reference, i) =>
                        Split(reference) is { } own
                            ? [Named(gap.Choices[i].Name, own.Explained)]
                            : Array.Empty<GapPart>()
                ),
            ],
            Quantiles = [.. Quantiles.SelectMany(quantile => AtQuantile(withChoice, quantile))],
            WithoutCounterpart = WithoutCounterpart(),
        };
        return filled with { Sentence = GapSentence.Of(filled) };
    }

    private static GapPart Named(string name, Part part) => new(name, part.Value, part.StandardError);

    private Decomposition? Split(OaxacaReference reference) =>
        OaxacaBlinder.Of(_factors.Mix(), _logs, _isFirst, _companies, _factors.FactorOf, reference);

    private static ImmutableArray<GapPart> ByFactor(Decomposition split)
    {
        string[] names = [.. PayFactors.Names, "years asked"];
        return
        [
            .. split
                .ByFactor.Select((part, factor) => Named(names[factor], part))
                .OrderByDescending(part => Math.Abs(part.LogPoints)),
        ];
    }

    private QuantileGap[] AtQuantile(Design withChoice, double quantile)
    {
        _cancellation.ThrowIfCancellationRequested();
        return QuantileRegression.Fit(withChoice, _logs, quantile, _companies) is { } fit && fit.IsKept[^1]
            ? [new(quantile, GapEstimate.OfLogs(fit.Part(withChoice.Columns - 1), fit.Clusters))]
            : [];
    }

    /// <summary>
    /// The gap within employers: pay and regressors less their mean at the employer (the within estimator, Wooldridge, "Econometric Analysis
    /// of Cross Section and Panel Data", 2nd edition 2010, section 10.5); employers with one opening say nothing.
    /// </summary>
    private (GapEstimate? Gap, int CompaniesOfBoth) WithinCompanies()
    {
        int[][] groups =
        [
            .. Enumerable
                .Range(0, _companies.Length)
                .GroupBy(row => _companies[row])
                .Select(g => g.ToArray())
                .Where(g => g.Length > 1),
        ];
        var both = groups.Count(rows => rows.Any(row => _isFirst[row]) && rows.Any(row => !_isFirst[row]));
        if (both < _thresholds["gap-companies"])
        {
            return (null, both);
        }

        var withChoice = _factors.WithChoice(_openings);
        var centred = Centred.Of(withChoice, _logs, groups);
        var clusters = groups.SelectMany((rows, group) => Enumerable.Repeat(group, rows.Length)).ToArray();
        var fit = LeastSquares.Fit(centred.Design, centred.Outcomes, clusters);
        return (
            fit is not null && fit.IsKept[^1]
                ? GapEstimate.OfLogs(fit.Part(withChoice.Columns - 1), fit.Clusters)
                : null,
            both
        );
    }

    private double WithoutCounterpart()
    {
        var without = new bool[_openings.Count];
        for (var factor = 0; factor < PayFactors.Names.Length; factor++)
        {
            foreach (
                var level in Enumerable
                    .Range(0, without.Length)
                    .GroupBy(row => _openings[row].Levels[factor], StringComparer.Ordinal)
            )
            {
                var isOfOne = level.All(row => _isFirst[row]) || level.All(row => !_isFirst[row]);
                foreach (var row in level)
                {
                    without[row] |= isOfOne;
                }
            }
        }

        return without.Count(row => row) / (double)without.Length;
    }
}
