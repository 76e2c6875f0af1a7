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
    public static PayQuartiles[] Read(
        MarketQuery query,
        ComparedScope scope,
        ComparedOpenings compared,
        Thresholds thresholds
    )
    {
        var atLevel =
            $"f.volume >= 2 AND {compared.OnBasis} AND {MarketCondition.Holds("f.seniority", scope.PaySeniority)}";
        var openings = query
            .Rows(
                $"""
                SELECT choice, (count(*) FILTER (opening_id IS NULL) + count(DISTINCT opening_id))::BIGINT
                FROM ({compared.Postings("f.opening_id", atLevel)}) GROUP BY choice
                """,
                (chunk, row) => (Choice: chunk.Int(0, row), Openings: chunk.Long(1, row))
            )
            .ToDictionary(row => row.Choice, row => row.Openings);
        var paid = query.Rows(
            OpeningPay.OfPaid(
                compared.Postings("f.opening_id, f.paid_id, f.company_id", $"f.paid_id IS NOT NULL AND {atLevel}")
            ),
            OpeningPay.Read
        );
        return
        [
            .. scope.Choices.Select(
                (_, choice) =>
                    Of(
                        scope.PaySeniority,
                        openings.GetValueOrDefault(choice),
                        paid.FindAll(row => row.Choice == choice),
                        thresholds
                    )
            ),
        ];
    }

    /// <summary>The pay of one choice.</summary>
    /// <param name="seniority">The level.</param>
    /// <param name="openings">Openings at the level.</param>
    /// <param name="paid">Those that state pay of any kind.</param>
    /// <param name="thresholds">The catalog's.</param>
    private static PayQuartiles Of(string seniority, long openings, List<OpeningPay> paid, Thresholds thresholds)
    {
        var stated = paid.FindAll(opening => opening.Base is not null);
        var result = new PayQuartiles
        {
            Seniority = seniority,
            N = stated.Count,
            Openings = openings,
            Disclosure = openings == 0 ? null : paid.Count / (double)openings,
            OtherKinds = paid.Count(opening => opening is { StatesOtherKind: true, Base: null }),
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
