using System.Globalization;
using Lanewise.Market.Query;
using Lanewise.Statistics.Regression;

namespace Lanewise.Market.Trend;

/// <summary>How far single employers move the growth of a choice: those that look for people over months do so in all of them.</summary>
internal static class EmployerErrors
{
    // Errors are rounded to whole millionths of the largest influence: sums of whole numbers are the same in whatever order they are added.
    private const double Scale = 1e6;

    /// <summary>By choice, the errors over employers; <see cref="PeriodEmployers"/> must stand, by month.</summary>
    /// <param name="query">Runs over the tables.</param>
    /// <param name="models">By choice, its model; null where there is none.</param>
    public static Dictionary<int, ClusterErrors> Read(MarketQuery query, TrendModel?[] models)
    {
        var largest = Array.ConvertAll(models, model => model is null ? 0 : model.Influences.Max(Math.Abs));
        string[] weights =
        [
            .. models.Index().SelectMany(model => Weights(model.Index, model.Item, largest[model.Index])),
        ];
        if (weights.Length == 0)
        {
            return [];
        }

        return query
            .Rows(
                $"""
                WITH
                weight(choice, source, period, own, expected) AS (VALUES {string.Join(", ", weights)}),
                part AS (
                  SELECT choice, employer, source, period, sum(error)::BIGINT AS error, sum(openings)::BIGINT AS openings
                  FROM (
                    SELECT choice, employer, source, period, round(o.openings * w.own)::BIGINT AS error, o.openings
                    FROM {PeriodEmployers.Own} o JOIN weight w USING (choice, source, period)
                    UNION ALL
                    SELECT choice, employer, source, period, -round(a.openings * w.expected)::BIGINT, 0
                    FROM {PeriodEmployers.All} a JOIN weight w USING (source, period)
                  ) GROUP BY ALL
                ),
                whole AS (
                  SELECT choice, sum(error)::HUGEINT AS error, sum(error::HUGEINT * error) AS squares, sum(openings)::BIGINT AS openings
                  FROM part GROUP BY choice, employer
                )
                SELECT choice, sum(error * error)::DOUBLE, sum(squares)::DOUBLE,
                  sum(openings)::DOUBLE ** 2 / sum(openings::HUGEINT * openings)::DOUBLE
                FROM whole GROUP BY choice
                """,
                (chunk, row) =>
                {
                    var choice = chunk.Int(0, row);
                    var unit = largest[choice] / Scale;
                    double Of(int column) => chunk.Double(column, row)!.Value; // a choice with a model has openings
                    return KeyValuePair.Create(
                        choice,
                        new ClusterErrors(unit * unit * Of(1), unit * unit * Of(2), Of(3))
                    );
                }
            )
            .ToDictionary();
    }

    private static IEnumerable<string> Weights(int choice, TrendModel? model, double largest)
    {
        if (model is null || largest <= 0)
        {
            return [];
        }

        var expected = model.Expected;
        return model
            .Influences.Select(influence => influence / largest * Scale)
            .Select(
                (influence, row) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"({choice}, {MarketCondition.Literal(model.Covered[row].Source)}, DATE '{model.Covered[row].Month:yyyy-MM-dd}', {influence:E17}, {influence * expected[row]:E17})"
                    )
            );
    }
}
