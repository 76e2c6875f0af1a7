using Lanewise.Catalog;
using Lanewise.Market.Reach;
using Lanewise.Market.Tests;
using Lanewise.Statistics.Resampling;
using Lanewise.Statistics.Tests;
using MathNet.Numerics.Distributions;

namespace Lanewise.Coverage;

/// <summary>Openings a week of a followed board, which come as unevenly as the truth says, and the chance of as many as usual in four weeks.</summary>
internal static class ReachExperiment
{
    /// <summary>Weeks watched, openings a week and size of the negative binomial that they are drawn from: the smaller, the more uneven.</summary>
    private static readonly (int Weeks, double Mean, double Size)[] Streams = [(12, 3, 2), (52, 0.5, 1)];

    public static IEnumerable<Interval> Run(InventedMarket market, ulong seed)
    {
        foreach (var (weeks, mean, size) in Streams)
        {
            var question = new ReachQuestion
            {
                Choices = InventedMarket.Choices("Rust"),
                AtLeast = (int)(4 * mean),
                Weeks = 4,
            };
            market.Become(Postings(new(seed), weeks, mean, size));
            var arrivals = ReachMeasure.Of(market.Connection, Knowledge.Embedded, question).Choices[0].Total.Openings;
            var name = FormattableString.Invariant($"{weeks} weeks of {mean}, size {size}");
            var truth = 1 - NegativeBinomial.CDF(4 * size, size / (size + mean), question.AtLeast - 1);
            yield return new($"reach: a week, {name}", mean, arrivals.AWeek);
            yield return new($"reach: chance, {name}", truth, arrivals.Chance);
        }
    }

    /// <summary>Fourteen openings of Python a week and so many of Rust as chance has it.</summary>
    private static IEnumerable<InventedPosting> Postings(SeededGenerator random, int weeks, double mean, double size)
    {
        var python = InventedMarket.Naming(new InventedMention("Python"));
        var rust = InventedMarket.Naming(new InventedMention("Rust"));
        var first = new DateOnly(2025, 9, 1); // a Monday and the first of a month
        var counts = random.NegativeBinomials(weeks, size, mean);
        return Enumerable
            .Range(-1, (7 * weeks) + 2)
            .SelectMany(day => InventedMarket.Times(2, python with { PostedOn = first.AddDays(day) }))
            .Concat(
                counts.SelectMany(
                    (count, week) =>
                        InventedMarket.Times((int)count, rust with { PostedOn = first.AddDays((7 * week) + 2) })
                )
            );
    }
}
