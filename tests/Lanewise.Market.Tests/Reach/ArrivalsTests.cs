using Lanewise.Catalog;
using Lanewise.Market.Reach;
using Lanewise.Market.Trend;
using static Lanewise.Market.Tests.InventedMarket;
using static Lanewise.Market.Tests.Reach.ReachMarket;

namespace Lanewise.Market.Tests.Reach;

public sealed class ArrivalsTests
{
    private static readonly InventedPosting Rust = Naming(new InventedMention("Rust"));

    [Fact]
    public void No_chance_is_rounded_to_certainty()
    {
        using var market = new InventedMarket(Board());

        market.Reach("Java").Choices[0].Sentence.ShouldContain("is above 99.9%.");
    }

    [Fact]
    public void Weeks_of_a_followed_board_are_counted_and_empty_ones_too()
    {
        // Three in every second week of twenty.
        using var market = new InventedMarket([
            .. Board(),
            .. Enumerable.Range(0, 10).SelectMany(n => Times(3, Rust.InWeek(2 * n))),
        ]);

        var report = market.Reach("rust");
        var rust = report.Choices.Single().Total.Openings;

        report.Sources.Single().Rhythm.ShouldBe(TrendPeriod.Week);
        (rust.N, rust.AWeek!.Value.Value).ShouldBe((30, 1.5));
        rust.BySource.ShouldBe([new SourceArrivals("board", 30, 20, 10)]);
        rust.AWeek.Value.Low.ShouldBeInRange(0.5, 1.1);
        rust.AWeek.Value.High.ShouldBeInRange(2, 3);
        report.Choices[0].Sentence.ShouldContain("10 of 20 weeks of board");
    }

    [Fact]
    public void A_monthly_thread_is_counted_by_the_month()
    {
        using var market = new InventedMarket([
            .. Thread(),
            .. Enumerable
                .Range(0, 10)
                .SelectMany(n => Times(6, Rust with { Source = "thread", PostedOn = First.AddMonths(n).AddDays(1) })),
        ]);

        var report = market.Reach("rust");
        var rust = report.Choices.Single().Total.Openings;

        report.Sources.Single().Rhythm.ShouldBe(TrendPeriod.Month);
        rust.BySource.ShouldBe([new SourceArrivals("thread", 60, 10, 0)]);
        rust.AWeek!.Value.Value.ShouldBe(6 / (365.2425 / 12 / 7), 1e-9);
        rust.Chance!.Value.Value.ShouldBe(4 / (365.2425 / 12 / 7), 0.01); // four weeks that miss the first of the month
    }

    [Fact]
    public void What_is_found_at_the_only_look_is_a_stock_and_no_flow()
    {
        using var market = new InventedMarket(
            Board()
                .Concat(Times(20, Rust.InWeek(3)))
                .Select(posting => posting with { FirstSeen = First.AddYears(1) })
                .Append(Rust.InWeek(60)) // one of its boards was read again
        );

        var report = market.Reach("rust");
        var rust = report.Choices.Single();

        (rust.Total.Openings.N, rust.Total.Openings.AWeek, rust.Total.Openings.Chance).ShouldBe((0, null, null));
        rust.Total.Openings.BySource.ShouldBeEmpty();
        (report.Sources.Single().LeftOut, report.Sources.Single().Openings).ShouldBe(
            ("seen once: what was up then is a stock, no flow", 21)
        );
        rust.Sentence.ShouldBe(
            "Rust: too little data; no source shows what is new (board, with 21 openings: seen once: what was up then is a stock, no flow)."
        );
    }

    [Fact]
    public void Weeks_before_the_first_look_are_left_out()
    {
        var look = First.AddDays(7 * 6);
        using var market = new InventedMarket(
            Board()
                .Concat(Enumerable.Range(0, 20).Select(Rust.InWeek))
                .Select(posting => posting with { FirstSeen = posting.PostedOn < look ? look : posting.PostedOn })
        );

        var source = market.Reach("rust").Sources.Single();

        (source.FirstLook, source.From, source.Periods).ShouldBe((look, look.AddDays(7), 13));
    }

    [Fact]
    public void Weeks_that_a_source_does_not_cover_are_left_out_and_said()
    {
        // Nothing of any kind in November: the board was not read. One Rust opening in every week that it was.
        using var market = new InventedMarket(
            Board(30).Concat(Enumerable.Range(0, 30).Select(Rust.InWeek)).Where(posting => posting.PostedOn.Month != 11)
        );

        var report = market.Reach("rust");
        var rust = report.Choices.Single().Total.Openings;

        report.Sources.Single().NotCovered.ShouldBe(5); // with the weeks that reach into November
        (rust.BySource.Single().Periods, rust.BySource.Single().Empty).ShouldBe((25, 0));
        rust.AWeek!.Value.Value.ShouldBe(1);
    }

    [Fact]
    public void Too_few_weeks_are_refused_with_their_number()
    {
        using var market = new InventedMarket([.. Board(6), .. Times(5, Rust.InWeek(2))]);

        market.Reach("rust").Sources.Single().LeftOut.ShouldNotBeNull().ShouldContain("8 are needed");
    }

    [Fact]
    public void The_days_of_the_filter_limit_the_weeks_but_make_no_opening_new()
    {
        var repost = Rust with { Opening = "same" };
        using var market = new InventedMarket([
            .. Board(),
            .. Enumerable.Range(0, 20).Select(Rust.InWeek),
            repost.InWeek(1),
            repost.InWeek(12),
        ]);

        var filter = new MarketFilter { Since = First.AddDays(7 * 10) };
        var report = market.Reach(new ReachQuestion { Choices = InventedMarket.Choices("rust"), Filter = filter });

        (report.Sources.Single().From, report.Choices.Single().Total.Openings.N).ShouldBe((filter.Since, 10));
    }

    [Fact]
    public void An_opening_counts_once_however_often_and_wherever_it_is_posted()
    {
        var same = Rust with { Opening = "same" };
        using var market = new InventedMarket([
            .. Board(),
            .. Board(source: "other"),
            same.InWeek(4),
            same.InWeek(9),
            same.InWeek(5) with
            {
                Source = "other",
            },
        ]);

        var rust = market.Reach("rust").Choices.Single().Total.Openings;

        rust.N.ShouldBe(1);
        rust.BySource.ShouldBe([new SourceArrivals("board", 1, 20, 19), new SourceArrivals("other", 0, 20, 20)]);
    }

    [Fact]
    public void Rates_of_sources_add_up_each_by_its_own_rhythm()
    {
        using var market = new InventedMarket([
            .. Board(),
            .. Thread(),
            .. Enumerable.Range(0, 20).Select(Rust.InWeek),
            .. Enumerable.Range(0, 10).Select(n => Rust with { Source = "thread", PostedOn = First.AddMonths(n) }),
        ]);

        market
            .Reach("rust")
            .Choices.Single()
            .Total.Openings.AWeek!.Value.Value.ShouldBe(1 + (1 / (365.2425 / 12 / 7)), 1e-9);
    }

    [Fact]
    public void Titles_alone_cannot_say_what_they_ask_for_but_show_lanes()
    {
        using var market = new InventedMarket(
            Board().Select(posting => posting with { HasText = false, Lanes = ["backend"] }).Append(Rust.InWeek(0))
        );

        market.Reach("rust").PostingsWithoutText.ShouldBe(296);
        market.Reach("lane:backend").Choices.Single().Total.Openings.N.ShouldBe(280);
        market.Reach().Choices.Single().Total.Openings.N.ShouldBe(281);
    }

    [Fact]
    public void The_listed_openings_are_those_counted()
    {
        using var market = new InventedMarket([
            .. Board(),
            .. Enumerable.Range(0, 20).Select(Rust.InWeek),
            Rust.InWeek(-30),
        ]);

        var question = new ReachQuestion { Choices = InventedMarket.Choices("rust") };
        var page = ReachMeasure.Openings(market.Connection, Knowledge.Embedded, question, offset: 1, limit: 5);
        var total = market.Reach(question).Choices.Single().Total;

        page.Total.ShouldBe(total.Openings.N);
        page.Openings.Select(opening => opening.OpeningId).ShouldBe(total.OpeningIds.Skip(1).Take(5));
        page.Openings[0].PostedOn.ShouldBe(Rust.InWeek(18).PostedOn);
    }

    [Fact]
    public void An_empty_market_has_an_answer_without_figures()
    {
        using var market = new InventedMarket();
        var report = market.Reach(
            new ReachQuestion
            {
                Choices = InventedMarket.Choices("rust"),
                Skills = ["Go"],
                By = ReachBy.City,
            }
        );

        report.Sources.ShouldBeEmpty();
        (report.Choices[0].Levels.Length, report.Choices[0].ByMissing.Length).ShouldBe((0, 0));
        ReachJson.Write(report).ShouldNotContain("NaN");
        ReachMeasure.Openings(market.Connection, Knowledge.Embedded, new(), offset: 0, limit: 5).Total.ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Nothing_and_one_opening_have_an_interval_from_near_nothing(int openings)
    {
        using var market = new InventedMarket([.. Board(), .. Times(openings, Rust.InWeek(3))]);
        var rust = market.Reach("rust").Choices.Single();

        rust.Total.Openings.AWeek!.Value.Value.ShouldBe(openings / 20.0);
        rust.Total.Openings.AWeek.Value.Low.ShouldBeLessThan(0.01);
        rust.Total.Openings.AWeek.Value.High.ShouldBeInRange(0.15, 0.4);
        rust.Total.Openings.Chance!.Value.Value.ShouldBeInRange(0.05, 0.5);
        rust.Sentence.ShouldNotContain("NaN");
    }
}
