using Lanewise.Catalog;
using Lanewise.Market.Pay;
using Lanewise.Market.Query;
using Lanewise.Statistics;
using Lanewise.Statistics.Concentration;
using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Quantiles;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Market.Scarcity;

/// <summary>Measures what the openings of each choice ask of a person, and at whose door they are.</summary>
internal sealed class ScreenMeasure
{
    private readonly Thresholds _thresholds;
    private readonly ILookup<int, Employer> _employers;
    private readonly ILookup<int, (int Choice, ulong? Company, double Years)> _years;

    /// <summary>Reads what the compared postings say.</summary>
    public ScreenMeasure(MarketQuery query, Thresholds thresholds)
    {
        _thresholds = thresholds;
        _employers = query
            .Rows(
                $"""
                SELECT choice, coalesce(company_id::VARCHAR, opening_id) AS employer, any_value(company_id) IS NOT NULL,
                  count(*)::BIGINT, count(*) FILTER (says_level)::BIGINT, count(*) FILTER (is_entry)::BIGINT
                FROM (
                  SELECT choice, opening_id, min(company_id) AS company_id, bool_or(len(seniority) > 0) AS says_level,
                    bool_or(list_has_any(seniority, ['entry', 'intern'])) AS is_entry
                  FROM {ComparedPostings.Table} WHERE volume >= 2 AND on_basis GROUP BY choice, opening_id
                )
                GROUP BY ALL ORDER BY ALL
                """,
                (chunk, row) =>
                    new Employer(
                        chunk.Int(0, row),
                        chunk.Bool(2, row),
                        chunk.Long(3, row),
                        chunk.Long(4, row),
                        chunk.Long(5, row)
                    )
            )
            .ToLookup(employer => employer.Choice);
        _years = query
            .Rows(
                $"""
                SELECT choice, min(company_id), min(years_min)::DOUBLE AS years FROM {ComparedPostings.Table}
                WHERE volume >= 2 AND on_basis AND years_min IS NOT NULL GROUP BY choice, opening_id ORDER BY choice, opening_id
                """,
                (chunk, row) =>
                    (
                        chunk.Int(0, row),
                        chunk[1].IsValid(row) ? chunk[1].Values<ulong>()[row] : (ulong?)null,
                        chunk.Double(2, row)!.Value // asked for above
                    )
            )
            .ToLookup(opening => opening.Item1);
    }

    /// <summary>Openings of a choice.</summary>
    public long Openings(int choice) => _employers[choice].Sum(employer => employer.Openings);

    /// <summary>Years asked.</summary>
    public YearsAsked Years(int choice)
    {
        var openings = _years[choice].ToList();
        var employers = Query.Employers.Clusters(openings.Select(opening => opening.Company));
        var years = new YearsAsked { N = openings.Count, Employers = employers.Distinct().Count() };
        if (openings.Count < _thresholds["years-openings"])
        {
            return years with
            {
                Refusal = FormattableString.Invariant(
                    $"{openings.Count} openings say how many years; {_thresholds["years-openings"]} are needed"
                ),
            };
        }

        double[] values = [.. openings.Select(opening => opening.Years)];
        var median = QuantileBootstrap.Of(values, employers, 0.5, PaySpreads.Plan(values.Length));
        Array.Sort(values);
        return years with
        {
            P25 = SampleQuantile.Of(values, 0.25),
            Median = OpenEstimate.Of((Estimate?)median),
            P75 = SampleQuantile.Of(values, 0.75),
        };
    }

    /// <summary>The share open to entry level or interns.</summary>
    public ShareOfOpenings EntryLevel(int choice) =>
        ShareOfOpenings.Of(
            [
                .. _employers[choice]
                    .Where(employer => employer.SayLevel > 0)
                    .Select(employer => new ClusterCount(employer.Entry, employer.SayLevel)),
            ],
            _thresholds["level-openings"],
            "say a level"
        );

    /// <summary>How far openings are at few employers.</summary>
    public EmployerConcentration Concentration(int choice)
    {
        long[] counts =
        [
            .. _employers[choice]
                .Where(employer => employer.IsKnown)
                .Select(employer => employer.Openings)
                .OrderDescending(),
        ];
        var n = counts.Sum();
        var spread = new EmployerConcentration { N = n, Employers = counts.Length };
        if (n < _thresholds["concentration-openings"] || HerfindahlIndex.Sampled(counts) is not { } index)
        {
            return spread with
            {
                Refusal = FormattableString.Invariant(
                    $"{n} openings have a known employer; {_thresholds["concentration-openings"]} are needed"
                ),
            };
        }

        return spread with
        {
            Hhi = OpenEstimate.Of((Estimate?)index),
            EffectiveEmployers =
                index.Value > 0 ? new(1 / index.Value, 1 / index.High, index.Low > 0 ? 1 / index.Low : null) : null,
            Largest = Part(counts[0]),
            FiveLargest = Part(counts.Take(5).Sum()),
        };

        OpenEstimate Part(long held) => OpenEstimate.Of((Estimate?)WilsonInterval.Of(held, n))!; // never null of a value
    }

    private sealed record Employer(int Choice, bool IsKnown, long Openings, long SayLevel, long Entry);
}
