using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Statistics.Quantiles;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Market.Pay;

/// <summary>Quantiles of pay over some openings.</summary>
internal sealed class PaySpreads(Thresholds thresholds)
{
    private const int MostIds = 5;

    // A thousand resamples of a hundred thousand values take a second; beyond that fewer resamples serve, the interval being narrow.
    private const int ValuesDrawn = 100_000_000;

    /// <summary>The spread of one kind of pay.</summary>
    /// <param name="name">What the openings have in common.</param>
    /// <param name="openings">The openings, with and without pay.</param>
    /// <param name="figure">The pay of an opening, or null where it states none.</param>
    public PaySpread Of(string name, IReadOnlyList<AskedOpening> openings, Func<AskedOpening, double?> figure)
    {
        AskedOpening[] stated = [.. openings.Where(opening => figure(opening) is not null)];
        var employers = Employers.Clusters(stated.Select(opening => opening.Company));
        var spread = new PaySpread
        {
            Name = name,
            Openings = openings.Count,
            N = stated.Length,
            Companies = employers.Distinct().Count(),
            OpeningIds = [.. stated.Select(opening => opening.Id).Order(StringComparer.Ordinal).Take(MostIds)],
        };
        if (stated.Length < thresholds["pay-openings"])
        {
            return spread with
            {
                Refusal = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{stated.Length} of {openings.Count} openings state it; {thresholds["pay-openings"]} are needed"
                ),
            };
        }

        double[] values = [.. stated.Select(opening => figure(opening)!.Value)]; // those without are left out
        var median = QuantileBootstrap.Of(values, employers, 0.5, Plan(values.Length));
        Array.Sort(values);
        return spread with
        {
            P10 = SampleQuantile.Of(values, 0.1),
            P25 = SampleQuantile.Of(values, 0.25),
            Median = median,
            P75 = SampleQuantile.Of(values, 0.75),
            P90 = SampleQuantile.Of(values, 0.9),
            LowEnds = MedianOf(stated, opening => opening.Low),
            HighEnds = MedianOf(stated, opening => opening.High),
        };
    }

    /// <summary>How many resamples of so many values.</summary>
    public static BootstrapPlan Plan(int values) =>
        BootstrapPlan.Default with
        {
            Replicates = Math.Clamp(ValuesDrawn / values, 200, BootstrapPlan.Default.Replicates),
        };

    private static double? MedianOf(AskedOpening[] openings, Func<AskedOpening, double?> end)
    {
        double[] ends = [.. openings.Select(end).OfType<double>().Order()];
        return ends.Length == 0 ? null : SampleQuantile.Of(ends, 0.5);
    }
}
