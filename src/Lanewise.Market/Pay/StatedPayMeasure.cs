using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Compare;
using Lanewise.Market.Query;
using Lanewise.Statistics;
using Lanewise.Statistics.Quantiles;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Market.Pay;

/// <summary>Measures what the openings of choices pay, and how far those that state it stand for those that do not.</summary>
public static class StatedPayMeasure
{
    /// <summary>The pay over the views of a store or of the bundled facts.</summary>
    /// <param name="connection">An open connection with the views; a temporary table is made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="choices">At least one, and at most <see cref="ComparisonMeasure.MostChoices"/>.</param>
    /// <param name="filter">The market.</param>
    /// <param name="by">What it is broken down by.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="ArgumentException">There are no choices, or too many.</exception>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static StatedPayReport Of(
        Connection connection,
        Knowledge knowledge,
        ImmutableArray<Choice> choices,
        MarketFilter filter,
        PayBy by = PayBy.Choice,
        CancellationToken cancellation = default
    )
    {
        return ComparedPostings.Measure(
            connection,
            knowledge,
            choices,
            filter,
            (query, scope) =>
            {
                var openings = query.Rows(AskedOpening.Sql(knowledge.PayLaws), AskedOpening.Read);
                cancellation.ThrowIfCancellationRequested();
                return new StatedPayReport
                {
                    Filters = scope.Filter,
                    By = by.ToString().ToLowerInvariant(),
                    Choices =
                    [
                        .. scope.Choices.Select(
                            (choice, i) =>
                                Measure(choice.Name, openings.FindAll(o => o.Asks(i)), by, knowledge.Thresholds)
                        ),
                    ],
                };
            },
            cancellation
        );
    }

    private static ChoicePay Measure(string name, List<AskedOpening> openings, PayBy by, Thresholds thresholds)
    {
        var spreads = new PaySpreads(thresholds);
        var stated = spreads.Of(name, openings, opening => opening.Base);
        var (weighted, effective) = stated.Refusal is null ? Weighted(openings, thresholds) : (null, null);
        double[] sorted = [.. openings.Select(opening => opening.Base).OfType<double>().Order()];
        var bounds = stated.Refusal is null
            ? WorstCaseBounds.Of(sorted, openings.Count, 0.5)
            : (double.NegativeInfinity, double.PositiveInfinity);
        var pay = new ChoicePay
        {
            Base = stated,
            Total = spreads.Of(name, openings, opening => opening.Total),
            UnderLaw = spreads.Of(name, openings.FindAll(opening => opening.IsUnderLaw), opening => opening.Base),
            Weighted = weighted,
            EffectiveN = effective,
            LeastMedian = double.IsFinite(bounds.Item1) ? bounds.Item1 : null,
            MostMedian = double.IsFinite(bounds.Item2) ? bounds.Item2 : null,
            Levels = Levels(openings, by, spreads),
            Sentence = "",
        };
        return pay with { Sentence = PaySentence.Of(pay) };
    }

    private static ImmutableArray<PaySpread> Levels(List<AskedOpening> openings, PayBy by, PaySpreads spreads)
    {
        var factor = by == PayBy.Choice ? -1 : DisclosureModel.Names.IndexOf(by.ToString().ToLowerInvariant());
        return factor < 0
            ? []
            :
            [
                .. openings
                    .GroupBy(opening => opening.Levels[factor], StringComparer.Ordinal)
                    .OrderByDescending(level => level.Count())
                    .ThenBy(level => level.Key, StringComparer.Ordinal)
                    .Select(level => spreads.Of(level.Key, [.. level], opening => opening.Base)),
            ];
    }

    /// <summary>
    /// Inverse-probability weighting (Horvitz and Thompson, Journal of the American Statistical Association 47, 1952); Kish's effective number. Taking the
    /// estimated chances as known makes the interval no shorter than it should be (Lunceford and Davidian, Statistics in Medicine 23, 2004).
    /// </summary>
    private static (Estimate? Median, double? EffectiveN) Weighted(List<AskedOpening> openings, Thresholds thresholds)
    {
        if (
            openings.Count < thresholds["disclosure-openings"]
            || openings.Count(o => o.Base is not null) * 10 < openings.Count
            || DisclosureModel.Fit(openings, (int)thresholds["pay-level-openings"]) is not { } model
        )
        {
            return (null, null);
        }

        int[] rows = [.. Enumerable.Range(0, openings.Count).Where(row => openings[row].Base is not null)];
        double[] values = [.. rows.Select(row => openings[row].Base!.Value)]; // the others are left out
        double[] weights = [.. rows.Select(row => 1 / model.Chances[row])];
        var employers = Employers.Clusters(rows.Select(row => openings[row].Company));
        var median = QuantileBootstrap.Of(values, employers, 0.5, PaySpreads.Plan(values.Length), weights);
        var sum = weights.Sum();
        return (median, sum * sum / weights.Sum(weight => weight * weight));
    }
}
