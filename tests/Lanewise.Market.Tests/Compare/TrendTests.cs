using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Compare;

public sealed class TrendTests
{
    [Fact]
    public void A_share_that_doubles_in_a_year_grows_by_a_hundred_percent()
    {
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 13)
                .SelectMany(n =>
                    Month(
                        n,
                        go: (int)Math.Round(100 * Math.Pow(2, n / 12.0)),
                        other: 900 - (int)Math.Round(100 * Math.Pow(2, n / 12.0))
                    )
                )
        );

        var trend = market.Snapshot("go").Trend;

        trend.GrowthPerYear!.Value.ShouldBe(1, 0.02);
        trend.Low!.Value.ShouldBeLessThan(1.03);
        trend.High!.Value.ShouldBeGreaterThan(0.97);
        trend.Months.ShouldBe(13);
        (trend.From, trend.To).ShouldBe((new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 1)));
        trend.Sources.ShouldBe(["board"]);
        trend.Gaps.ShouldBeEmpty();
    }

    [Fact]
    public void A_second_source_with_another_share_is_not_read_as_growth()
    {
        using var market = new InventedMarket([
            .. Enumerable.Range(0, 12).SelectMany(n => Month(n, go: 10, other: 90)),
            .. Enumerable.Range(6, 6).SelectMany(n => Month(n, go: 50, other: 50, "thread")),
        ]);

        var trend = market.Snapshot("go").Trend;

        trend.GrowthPerYear!.Value.ShouldBe(0, 1e-9);
        trend.Sources.ShouldBe(["board", "thread"]);
    }

    [Fact]
    public void Months_that_no_source_covers_are_gaps_and_thin_ones_are_not_used()
    {
        using var market = new InventedMarket([
            .. Enumerable.Range(0, 9).Where(n => n is not (3 or 5)).SelectMany(n => Month(n, go: 10, other: 90)),
            .. Month(5, go: 15, other: 0),
        ]);

        var trend = market.Snapshot("go").Trend;

        trend.Months.ShouldBe(7);
        trend.Gaps.ShouldBe([new DateOnly(2025, 4, 1), new DateOnly(2025, 6, 1)]);
    }

    [Fact]
    public void The_stock_found_on_the_first_day_is_not_a_month_of_postings()
    {
        using var market = new InventedMarket([
            .. Month(0, go: 500, other: 500),
            .. Enumerable.Range(1, 8).SelectMany(n => Month(n, go: 10, other: 90)),
        ]);

        market.Snapshot("go").Trend.From.ShouldBe(new DateOnly(2025, 2, 1));
    }

    [Fact]
    public void Old_months_of_a_board_read_once_hold_only_what_stayed_up_and_are_not_used()
    {
        using var market = new InventedMarket([
            .. Enumerable.Range(0, 6).SelectMany(n => Month(n, go: 30, other: 10 << n, "once")),
            .. Enumerable.Range(0, 8).SelectMany(n => Month(n, go: 10, other: 90)),
        ]);

        market.Snapshot("go").Trend.Sources.ShouldBe(["board"]);
    }

    [Fact]
    public void Too_little_is_refused_with_the_reason()
    {
        using var few = new InventedMarket(Enumerable.Range(0, 12).SelectMany(n => Month(n, go: 2, other: 90)));
        using var brief = new InventedMarket(Enumerable.Range(0, 3).SelectMany(n => Month(n, go: 50, other: 90)));

        few.Snapshot("go").Trend.Refusal.ShouldBe("24 openings in covered months; 30 are needed");
        few.Snapshot("go").Trend.GrowthPerYear.ShouldBeNull();
        brief.Snapshot("go").Trend.Months.ShouldBe(0);
        brief.Snapshot("go").Trend.Refusal.ShouldNotBeNull();
    }

    [Fact]
    public void Months_before_the_window_are_not_used()
    {
        using var market = new InventedMarket(Enumerable.Range(0, 52).SelectMany(n => Month(n, go: 5, other: 30)));

        market.Snapshot("go").Trend.Months.ShouldBe(48);
    }

    private static IEnumerable<InventedPosting> Month(int number, int go, int other, string source = "board")
    {
        var posting = new InventedPosting { Source = source, PostedOn = new DateOnly(2025, 1, 10).AddMonths(number) };
        return [.. Times(go, posting with { Mentions = [new("Go")] }), .. Times(other, posting)];
    }
}
