using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Query;

namespace Lanewise.Market.Gap;

/// <summary>Measures the gap in pay between two choices. What each figure means stands in <c>docs/measures/gap.md</c>.</summary>
public static class GapMeasure
{
    private const int MostIds = 20;

    /// <summary>The gap over the views of a store or of the bundled facts.</summary>
    /// <param name="connection">An open connection with the views; a temporary table is made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="first">The choice whose pay is compared.</param>
    /// <param name="second">The choice it is compared with; another one.</param>
    /// <param name="filter">The market.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PayGap Of(
        Connection connection,
        Knowledge knowledge,
        Choice first,
        Choice second,
        MarketFilter filter,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(filter);
        if (first == second)
        {
            throw new ArgumentException("A gap is between two choices.", nameof(second));
        }

        return ComparedPostings.Use(
            new MarketQuery(connection, cancellation),
            knowledge,
            [first, second],
            filter,
            (query, scope) => Measure(query, scope, knowledge.Thresholds, cancellation)
        );
    }

    private static PayGap Measure(
        MarketQuery query,
        ComparedScope scope,
        Thresholds thresholds,
        CancellationToken cancellation
    )
    {
        var counts = query
            .Rows(
                $"""
                SELECT choices, count(*)::BIGINT FROM (
                  SELECT opening_id, if(count(DISTINCT choice) = 2, 2, any_value(choice))::INTEGER AS choices
                  FROM {ComparedPostings.Table} WHERE volume >= 2 AND on_basis GROUP BY opening_id
                ) GROUP BY choices
                """,
                (chunk, row) => KeyValuePair.Create(chunk.Int(0, row), chunk.Long(1, row))
            )
            .ToDictionary();
        var openings = query.Rows(PaidOpening.Sql, PaidOpening.Read);
        cancellation.ThrowIfCancellationRequested();
        var companies = Employers.Numbered(openings.Select(opening => opening.Company));
        GapChoice Side(int choice)
        {
            var own = Enumerable
                .Range(0, openings.Count)
                .Where(row => openings[row].IsFirst == (choice == 0))
                .ToArray();
            return new()
            {
                Name = scope.Choices[choice].Name,
                Openings = counts.GetValueOrDefault(choice),
                N = own.Length,
                Companies = own.Select(row => companies[row]).Distinct().Count(),
                OpeningIds = [.. own.Select(row => openings[row].Id).Order(StringComparer.Ordinal).Take(MostIds)],
                Mean = own.Length == 0 ? null : Math.Exp(own.Average(row => Math.Log(openings[row].Pay))),
            };
        }

        ImmutableArray<GapChoice> sides = [Side(0), Side(1)];
        var gap = new PayGap
        {
            Filters = scope.Filter,
            Choices = sides,
            Both = counts.GetValueOrDefault(2),
            N = openings.Count,
            Companies = companies.Distinct().Count(),
            Sentence = "",
        };
        return Refusal(sides, thresholds) is { } refusal
            ? gap with
            {
                Refusal = refusal,
                Sentence = $"Too little data: {refusal}.",
            }
            : new GapModel(openings, companies, thresholds, cancellation).Fill(gap);
    }

    private static string? Refusal(ImmutableArray<GapChoice> sides, Thresholds thresholds)
    {
        var (openings, companies) = (thresholds["gap-openings"], thresholds["gap-companies"]);
        return sides.FirstOrDefault(side => side.N < openings || side.Companies < companies) is { } thin
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{thin.N} openings of {thin.Companies} employers that ask for {thin.Name} and not for the other state base pay; {openings} of {companies} are needed"
            )
            : null;
    }
}
