using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Market.Compare;
using Lanewise.Market.Trend;
using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Trend;

public sealed class TrendMeasureTests
{
    [Fact]
    public void Months_that_no_source_covers_are_gaps_and_not_nothing()
    {
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 8)
                .Where(n => n is not (3 or 4))
                .SelectMany(n => Month(n, go: n == 6 ? 0 : 20, other: 80))
        );

        var points = Of(market).Points;

        points.Length.ShouldBe(8);
        points[3].ShouldBe(new TrendPoint(new(2025, 4, 1), null, null, null, null, null));
        (points[6].Openings, points[6].Share).ShouldBe((0, 0));
        (points[0].Openings, points[0].All, points[0].Share).ShouldBe((20, 100, 0.2));
        points[0].Low!.Value.ShouldBeInRange(0.12, 0.2);
    }

    [Fact]
    public void Titles_alone_make_nothing_rarer_and_cover_no_month()
    {
        // From the fifth month on the source brings as many titles alone again, in the seventh and eighth nothing else.
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 36)
                .SelectMany(n =>
                    Month(n, go: n is 6 or 7 ? 0 : 20, other: n is 6 or 7 ? 0 : 80)
                        .Concat(
                            n < 4 ? [] : Month(n, go: 0, other: 100).Select(title => title with { HasText = false })
                        )
                )
        );

        var trend = Of(market);

        (trend.Points[5].All, trend.Points[5].Share).ShouldBe((100, 0.2));
        trend.Points[6].ShouldBe(new TrendPoint(new(2025, 7, 1), null, null, null, null, null));
        trend.Growth.GrowthPerYear!.Value.ShouldBe(0, 1e-6);
        ComparisonMeasure
            .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("go"), MarketFilter.None)
            .Choices.Single()
            .Trend.GrowthPerYear!.Value.ShouldBe(0, 1e-6);
    }

    [Fact]
    public void Seasons_are_told_apart_from_growth()
    {
        // Twice the share in the last half of each year; no growth. Without seasons a window from January to December would grow.
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 36)
                .SelectMany(n => Month(n, go: n % 12 >= 6 ? 40 : 20, other: 100 - (n % 12 >= 6 ? 40 : 20)))
        );

        var trend = Of(market);

        trend.Growth.GrowthPerYear!.Value.ShouldBe(0, 1e-6);
        var seasons = trend.Seasons.ShouldNotBeNull();
        (seasons.ByMonth[9]!.Value / seasons.ByMonth[2]!.Value).ShouldBe(2, 1e-6);
        seasons.PValue.ShouldBeLessThan(1e-6);
        trend.Sentence.ShouldContain("it is highest in");
    }

    [Fact]
    public void Growth_is_found_beside_seasons()
    {
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 36)
                .SelectMany(n =>
                {
                    var go = (int)Math.Round(60 * Math.Pow(1.3, n / 12.0) * (n % 12 < 3 ? 1.5 : 1));
                    return Month(n, go, 600 - go);
                })
        );

        Of(market).Growth.GrowthPerYear!.Value.ShouldBe(0.3, 0.03);
    }

    [Fact]
    public void Employers_are_taken_whole_in_shares_and_in_growth()
    {
        // As many openings in every month; asked for by as many employers, or by some that look for people from the first month to the twelfth.
        InventedPosting[] postings =
        [
            .. Enumerable
                .Range(0, 24)
                .SelectMany(n =>
                    Month(n, go: n % 3 == 0 ? 36 : 20, other: 80)
                        .Select((p, i) => p with { Company = (n < 12 ? 0 : 1000) + (i < 40 ? i % 5 : 100 + i) })
                ),
        ];
        using var gathered = new InventedMarket(postings);
        using var spread = new InventedMarket(postings.Select(posting => posting with { Company = null }));

        var (few, many) = (Of(gathered), Of(spread));

        few.Growth.GrowthPerYear!.Value.ShouldBe(many.Growth.GrowthPerYear!.Value, 1e-9);
        (few.Growth.High - few.Growth.Low)!.Value.ShouldBeGreaterThan(
            1.3 * (many.Growth.High - many.Growth.Low)!.Value
        );
        few.Points.Select(point => point.Share).ShouldBe(many.Points.Select(point => point.Share));
        few.Points.Zip(many.Points).ShouldAllBe(pair => pair.First.High > pair.Second.High + 0.02);
        TrendJson.Write(Whole(gathered)).ShouldBe(TrendJson.Write(Whole(gathered)));

        static Trends Whole(InventedMarket market) =>
            TrendMeasure.Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("go"), MarketFilter.None);
    }

    [Fact]
    public void Less_than_two_years_have_no_seasons()
    {
        using var market = new InventedMarket(Enumerable.Range(0, 23).SelectMany(n => Month(n, go: 20, other: 80)));
        Of(market).Seasons.ShouldBeNull();
    }

    [Fact]
    public void Weeks_begin_on_monday()
    {
        using var market = new InventedMarket(
            Enumerable.Range(0, 4).SelectMany(n => On(new DateOnly(2025, 1, 1).AddDays(7 * n), go: 5, other: 15))
        );

        var points = TrendMeasure
            .Of(
                market.Connection,
                Knowledge.Embedded,
                InventedMarket.Choices("go"),
                MarketFilter.None,
                TrendPeriod.Week
            )
            .Choices.Single()
            .Points;

        points
            .Select(point => point.From)
            .ShouldBe([new(2024, 12, 30), new(2025, 1, 6), new(2025, 1, 13), new(2025, 1, 20)]);
        points.ShouldAllBe(point => point.Openings == 5);
    }

    [Fact]
    public void An_empty_market_has_no_points_and_says_why()
    {
        using var market = new InventedMarket();
        var trend = Of(market);

        trend.Points.ShouldBeEmpty();
        trend.Growth.Refusal.ShouldNotBeNull();
        trend.Sentence.ShouldContain("too little data");
    }

    [Fact]
    public void Json_has_the_names_of_the_documentation()
    {
        using var market = new InventedMarket(Enumerable.Range(0, 30).SelectMany(n => Month(n, go: 20, other: 80)));
        var trends = TrendMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            InventedMarket.Choices("go"),
            MarketFilter.None
        );
        using var json = JsonDocument.Parse(TrendJson.Write(trends));

        json.RootElement.GetProperty("period").GetString().ShouldBe("month");
        var go = json.RootElement.GetProperty("choices")[0];
        go.GetProperty("points")[0].GetProperty("share").GetDouble().ShouldBe(0.2);
        go.GetProperty("seasons").GetProperty("by_month").GetArrayLength().ShouldBe(12);
        go.GetProperty("growth").GetProperty("growth_per_year").GetDouble().ShouldBe(0, 1e-6);
    }

    private static ChoiceTrend Of(InventedMarket market) =>
        TrendMeasure
            .Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("go"), MarketFilter.None)
            .Choices.Single();

    private static IEnumerable<InventedPosting> Month(int number, int go, int other) =>
        On(new DateOnly(2025, 1, 15).AddMonths(number), go, other);

    private static IEnumerable<InventedPosting> On(DateOnly day, int go, int other) =>
        [
            .. Times(go, Naming(new InventedMention("Go")) with { PostedOn = day }),
            .. Times(other, Naming(new InventedMention("Java")) with { PostedOn = day }),
        ];
}
