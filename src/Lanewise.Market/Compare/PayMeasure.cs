using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Pay;
using Lanewise.Market.Query;
using Lanewise.Statistics.Quantiles;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Market.Compare;

/// <summary>Measures what the openings of each choice pay at one seniority.</summary>
internal static class PayMeasure
{
    /// <summary>The pay of every choice, in order.</summary>
    public static PayQuartiles[] Read(MarketQuery query, ComparedScope scope, Thresholds thresholds)
    {
        var rows = query.Rows(OpeningPay.Sql, OpeningPay.Read);
        return
        [
            .. scope.Choices.Select(
                (_, choice) => Of(scope.PaySeniority, rows.FindAll(row => row.Choice == choice), thresholds)
            ),
        ];
    }

    private static PayQuartiles Of(string seniority, List<OpeningPay> openings, Thresholds thresholds)
    {
        var stated = openings.FindAll(opening => opening.Base is not null);
        var result = new PayQuartiles
        {
            Seniority = seniority,
            N = stated.Count,
            Openings = openings.Count,
            Disclosure =
                openings.Count == 0 ? null : openings.Count(opening => opening.StatesPay) / (double)openings.Count,
            OtherKinds = openings.Count(opening => opening is { StatesOtherKind: true, Base: null }),
        };
        return stated.Count < thresholds["pay-openings"]
            ? result with
            {
                Refusal = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{stated.Count} {seniority} openings state base pay; {thresholds["pay-openings"]} are needed"
                ),
            }
            : Quartiles(result, stated);
    }

    private static PayQuartiles Quartiles(PayQuartiles result, List<OpeningPay> stated)
    {
        var values = stated.Select(opening => opening.Base!.Value).ToArray(); // those without are left out
        var median = QuantileBootstrap.Of(
            values,
            Employers.Clusters(stated.Select(opening => opening.Company)),
            0.5,
            PaySpreads.Plan(values.Length)
        );
        Array.Sort(values);
        return result with
        {
            P25 = SampleQuantile.Of(values, 0.25),
            Median = median.Value,
            P75 = SampleQuantile.Of(values, 0.75),
            Low = median.Low,
            High = median.High,
        };
    }
}
