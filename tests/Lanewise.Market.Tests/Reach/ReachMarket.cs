using Lanewise.Catalog;
using Lanewise.Market.Reach;
using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Reach;

/// <summary>Sources that are followed, so that weeks and months are covered whatever a test adds to them.</summary>
internal static class ReachMarket
{
    /// <summary>A Monday and the first of a month: weeks and months begin together.</summary>
    public static readonly DateOnly First = new(2025, 9, 1);

    /// <summary>Java openings, two on every day, of a board followed day by day.</summary>
    public static IEnumerable<InventedPosting> Board(int weeks = 20, string source = "board") =>
        Enumerable
            .Range(-7, (7 * weeks) + 8)
            .SelectMany(day =>
                Times(2, Naming(new InventedMention("Java")) with { PostedOn = First.AddDays(day), Source = source })
            );

    /// <summary>Java openings, forty on the first of every month, of a thread.</summary>
    public static IEnumerable<InventedPosting> Thread(int months = 10, string source = "thread") =>
        Enumerable
            .Range(-1, months + 2)
            .SelectMany(month =>
                Times(
                    40,
                    Naming(new InventedMention("Java")) with
                    {
                        PostedOn = First.AddMonths(month),
                        Source = source,
                    }
                )
            );

    /// <summary>The posting in the middle of so many weeks from the first one.</summary>
    public static InventedPosting InWeek(this InventedPosting posting, int week) =>
        posting with
        {
            PostedOn = First.AddDays((7 * week) + 3),
        };

    public static ReachReport Reach(this InventedMarket market, ReachQuestion question) =>
        ReachMeasure.Of(market.Connection, Knowledge.Embedded, question);

    public static ReachReport Reach(this InventedMarket market, params string[] choices) =>
        market.Reach(new ReachQuestion { Choices = InventedMarket.Choices(choices) });

    public static ReachedOpenings ReachWith(this InventedMarket market, int missing, params string[] skills) =>
        market.Reach(new ReachQuestion { Skills = [.. skills], MostMissing = missing }).Choices.Single().Total;
}
