using Lanewise.Catalog;
using Lanewise.Market.Signals;
using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Signals;

public sealed class SignalTrendsTests
{
    private static readonly InventedPosting Go = Naming(new InventedMention("Go"));

    [Fact]
    public void A_share_that_doubles_in_a_year_grows_by_all_of_itself()
    {
        // A tenth in the first month, four times as much two years later, evenly on the logarithmic scale.
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 25)
                .SelectMany(month => Month(month, 200, (int)Math.Round(20 * Math.Pow(2, month / 12.0))))
        );
        var growth = Of(market).Growth.ShouldNotBeNull();

        growth.PerYear!.Value.ShouldBe(1, 0.05);
        growth.Low!.Value.ShouldBeGreaterThan(0.7);
        growth.High!.Value.ShouldBeLessThan(1.3);
        growth.FalseDiscovery!.Value.ShouldBeLessThan(0.001);
        Report(market, SignalsBy.Choice).Choices[0].Sentence.ShouldContain("concurrency grows fastest");
    }

    [Fact]
    public void A_source_that_joins_is_no_growth()
    {
        // One source always says it in a tenth of its openings; the other, which starts half-way, in a half of them.
        using var market = new InventedMarket([
            .. Enumerable.Range(0, 24).SelectMany(month => Month(month, 100, 10)),
            .. Enumerable
                .Range(12, 12)
                .SelectMany(month => Month(month, 100, 50).Select(posting => posting with { Source = "other" })),
        ]);
        var growth = Of(market).Growth.ShouldNotBeNull();

        growth.PerYear!.Value.ShouldBe(0, 1e-6);
    }

    [Fact]
    public void Few_openings_that_say_it_have_no_growth()
    {
        using var market = new InventedMarket(Enumerable.Range(0, 12).SelectMany(month => Month(month, 60, 2)));

        Of(market).Growth!.Refusal.ShouldBe("24 openings in covered months; 30 are needed");
    }

    [Fact]
    public void Years_and_months_are_shown_by_source_with_their_gaps()
    {
        using var market = new InventedMarket([.. Month(0, 100, 10), .. Month(1, 100, 30), .. Month(26, 50, 25)]);

        Points(market, SignalsBy.Year)
            .Select(point => (point.From.Year, point.Openings, point.All, point.Share))
            .ShouldBe([(2024, 40, 200, 0.2), (2025, null, null, null), (2026, 25, 50, 0.5)]);
        var months = Points(market, SignalsBy.Month);
        months.Length.ShouldBe(27);
        (months[1].Share, months[2].Share, months[26].Share).ShouldBe((0.3, null, 0.5));
        months[0].Source.ShouldBe("board");
        (months[0].Low, months[0].High).ShouldSatisfyAllConditions(
            ends => ends.Low!.Value.ShouldBe(0.055, 0.001),
            ends => ends.High!.Value.ShouldBe(0.174, 0.001)
        );
    }

    [Fact]
    public void A_month_of_few_openings_of_the_choice_shows_how_many_there_are_and_no_share()
    {
        using var market = new InventedMarket([
            .. Month(0, 100, 10).Select(posting => posting with { Mentions = [] }),
            .. Month(0, 8, 4),
            .. Month(1, 40, 10),
        ]);

        Points(market, SignalsBy.Month)
            .Select(point => (point.Openings, point.All, point.Share))
            .ShouldBe([(4, 8, null), (10, 40, 0.25)]);
    }

    // Openings of different employers in a month counted from January 2024.
    private static IEnumerable<InventedPosting> Month(int month, int openings, int said) =>
        Enumerable
            .Range(0, openings)
            .Select(i =>
                Go with
                {
                    PostedOn = new DateOnly(2024, 1, 10).AddMonths(month),
                    Signals = i < said ? ["concurrency"] : [],
                }
            );

    private static SignalPoint[] Points(InventedMarket market, SignalsBy by) => [.. Of(market, by).Points];

    private static SignalShare Of(InventedMarket market, SignalsBy by = SignalsBy.Choice) =>
        Report(market, by).Choices.Single().Signals.Single(share => share.Name == "concurrency");

    private static SignalsReport Report(InventedMarket market, SignalsBy by) =>
        SignalsMeasure.Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("go"), MarketFilter.None, by);
}
