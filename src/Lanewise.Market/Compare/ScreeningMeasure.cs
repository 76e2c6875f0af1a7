using Lanewise.Market.Query;

namespace Lanewise.Market.Compare;

/// <summary>Measures how much experience the openings of each choice ask for.</summary>
internal static class ScreeningMeasure
{
    /// <summary>The screening of every choice, in order.</summary>
    public static Screening[] Read(MarketQuery query, ChoiceCounts[] counts)
    {
        var years = query
            .Rows(
                $"""
                SELECT choice, count(years)::BIGINT, median(years)::DOUBLE
                FROM (
                  SELECT choice, min(years_min) AS years FROM {ComparedPostings.Table}
                  WHERE volume >= 2 AND on_basis GROUP BY choice, opening_id
                )
                GROUP BY choice
                """,
                (chunk, row) => (Choice: chunk.Int(0, row), N: chunk.Long(1, row), Median: chunk.Double(2, row))
            )
            .ToDictionary(row => row.Choice);
        return
        [
            .. counts.Select(
                (own, choice) =>
                    new Screening
                    {
                        YearsN = years.GetValueOrDefault(choice).N,
                        MedianYears = years.GetValueOrDefault(choice).Median,
                        SeniorityN = own.SayLevel,
                        SeniorShare = own.SayLevel == 0 ? null : (double)own.SeniorOnly / own.SayLevel,
                    }
            ),
        ];
    }
}
