using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Market.Evidence;
using Lanewise.Market.Scarcity;

namespace Lanewise.Market.Tests.Scarcity;

public sealed class ScarcityMeasureTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public void An_empty_market_gives_reasons_and_no_figures()
    {
        using var market = new InventedMarket();

        var report = Measure(market, "Rust", "Go");

        report.Choices[0].Sentence.ShouldContain("too little data on the time posted (no opening was followed");
        report.Choices[0].TimePosted.StillUp.ShouldBeEmpty();
        report.Comparisons.ShouldHaveSingleItem().Refusal.ShouldNotBeNull();
        All(report).ShouldBe((0, 0));
    }

    [Fact]
    public void One_opening_is_too_few_for_every_figure()
    {
        using var market = new InventedMarket(
            Opening(1, "Rust", (0, 10, true)) with
            {
                YearsMin = 3,
                Seniority = ["senior"],
            }
        );

        var choice = Measure(market, "Rust").Choices.ShouldHaveSingleItem();

        choice.TimePosted.Refusal.ShouldBe("1 of 1 openings came down while followed; 15 are needed");
        choice.AgainstEmployer.Refusal.ShouldBe(
            "no employer has both openings of the choice and others that were followed"
        );
        choice.Years.Refusal.ShouldBe("1 openings say how many years; 10 are needed");
        choice.EntryLevel.Refusal.ShouldBe("1 openings say a level; 20 are needed");
        choice.Employers.Refusal.ShouldBe("1 openings have a known employer; 10 are needed");
        choice.Reposts.Reposted.Refusal.ShouldBe("1 openings were followed; 20 are needed");
        Json(Measure(market, "Rust"))
            .GetProperty("choices")[0]
            .GetProperty("time_posted")
            .GetProperty("median")
            .ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void All_openings_at_one_employer_tell_no_more_than_one_of_them()
    {
        using var market = new InventedMarket(
            Enumerable.Range(1, 40).Select(i => Opening(1, "Rust", (0, i + 3, true)))
        );

        var choice = Measure(market, "Rust").Choices[0];

        choice.TimePosted.Refusal.ShouldBe("their employers are 1; 5 are needed");
        choice.Employers.Hhi.ShouldBe(new OpenEstimate(1, 1, 1));
        choice.Employers.EffectiveEmployers!.Value.ShouldBe(1);
        choice.Employers.Largest!.Value.ShouldBe(1);
    }

    [Fact]
    public void Openings_that_all_last_equally_long_have_that_time_and_tie_with_others_like_them()
    {
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 60)
                .Select(i =>
                    Opening(i % 10, i % 2 == 0 ? "Rust" : "Go", (0, 20, true)) with
                    {
                        PostedOn = Day.AddDays(i % 7),
                    }
                )
        );

        var report = Measure(market, "Rust", "Go");

        report.Choices[0].TimePosted.Median.ShouldBe(new OpenEstimate(20, 20, 20));
        report.Choices[0].AgainstEmployer.Employers.ShouldBe(0);
        (report.Comparisons[0].Verdict is null or "tie").ShouldBeTrue();
        All(report).Item1.ShouldBe(60);
    }

    [Fact]
    public void Stretches_of_one_opening_count_it_once_and_unknown_beginnings_not_at_all()
    {
        using var market = new InventedMarket([
            .. Enumerable.Range(0, 30).Select(i => Opening(i, "Rust", (0, 10, false), (30, 40 + i, true))),
            .. Enumerable.Range(30, 5).Select(i => Opening(i, "Rust", (null, null, true))),
            Opening(40, "Rust", (0, 2, true)),
        ]);

        var time = Measure(market, "Rust").Choices[0].TimePosted;

        (time.Followed, time.UnknownStart, time.N, time.Ended, time.Employers).ShouldBe((36, 5, 30, 30, 30));
        time.Median.ShouldNotBeNull().Value.ShouldBeInRange(54, 55);
        time.StillUp.Select(up => up.Days).ShouldBe([30, 60]);
        time.StillUp[0].Share.Value.ShouldBe(1);
        time.MeanOf90.ShouldBeNull();
    }

    [Fact]
    public void Openings_that_go_at_half_the_pace_of_their_employers_others_are_said_to_stay_longer()
    {
        using var market = new InventedMarket(
            from employer in Enumerable.Range(0, 30)
            from i in Enumerable.Range(1, 12)
            let pace = 1 + (employer % 5)
            select Opening(
                employer,
                i % 2 == 0 ? "Rust" : "Go",
                (0, (i % 2 == 0 ? 9 : 6) * pace * (1 + (i * 0.13)), true)
            )
        );

        var choice = Measure(market, "Rust").Choices[0];

        choice.AgainstEmployer.ClosingRate!.High!.Value.ShouldBeLessThan(1);
        choice.AgainstEmployer.MedianOfUsual!.Value.ShouldBeGreaterThan(1);
        choice.Sentence.ShouldContain("stay up longer than other openings of the same employers");
    }

    [Fact]
    public void Titles_alone_are_followed_although_they_are_not_counted_among_the_openings()
    {
        using var market = new InventedMarket([
            .. Enumerable.Range(0, 20).Select(i => Opening(i, "Rust", (0, 10 + i, true)) with { HasText = false }),
            .. InventedMarket.Times(3, InventedMarket.Naming(new InventedMention("Rust"))),
        ]);

        var choice = Measure(market, "Rust").Choices[0];

        (choice.Openings, choice.TimePosted.N, choice.TimePosted.TitlesAlone).ShouldBe((3, 20, 20));
        var page = EvidenceMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            new EvidenceQuestion
            {
                Choice = InventedMarket.Choices("Rust")[0],
                Figure = Figure.Followed,
                Limit = 100,
            }
        );
        page.Total.ShouldBe(choice.TimePosted.Followed);
        page.Openings.Select(opening => opening.OpeningId).ShouldBe(choice.OpeningIds, ignoreOrder: true);
    }

    [Fact]
    public void Reposts_are_told_apart_from_several_postings_and_several_openings_at_once()
    {
        InventedPosting Posting(string opening, int company, int from, int to, string title = "Cook") =>
            Opening(company, "Rust") with
            {
                Opening = opening,
                Title = title,
                PostedOn = Day.AddDays(from),
                LastSeen = Day.AddDays(to),
            };
        using var market = new InventedMarket([
            .. Enumerable.Range(10, 17).Select(i => Opening(i, "Rust", (0, 10, true)) with { Title = $"Cook {i}" }),
            // Down for four days in between; two places at once; two openings of one title at once.
            Posting("again", 1, 0, 5) with
            {
                Watched = [(0, 14, true)],
            },
            Posting("again", 1, 9, 14),
            Posting("places", 2, 0, 9) with
            {
                Watched = [(0, 9, true)],
            },
            Posting("places", 2, 4, 8),
            Posting("one", 3, 0, 9) with
            {
                Watched = [(0, 9, true)],
            },
            Posting("two", 3, 9, 20, "cook ") with
            {
                Watched = [(0, 11, true)],
            },
            Posting("later", 3, 30, 40) with
            {
                Watched = [(0, 10, true)],
            },
        ]);

        var reposts = Measure(market, "Rust").Choices[0].Reposts;

        (reposts.Reposted.Count, reposts.SeveralPostings.Count, reposts.SeveralOpenings.Count).ShouldBe((1, 1, 2));
        (reposts.Reposted.N, reposts.SeveralOpenings.N).ShouldBe((22, 22));
    }

    [Fact]
    public void Years_levels_and_employers_are_those_of_openings()
    {
        using var market = new InventedMarket([
            .. Enumerable
                .Range(0, 30)
                .Select(i =>
                    Opening(i % 3, "Rust") with
                    {
                        YearsMin = i % 5,
                        Seniority = i < 10 ? ["entry"] : ["senior"],
                    }
                ),
            Opening(0, "Rust") with
            {
                Company = null,
            },
        ]);

        var choice = Measure(market, "Rust").Choices[0];

        (choice.Years.N, choice.Years.Median!.Value, choice.Years.P25, choice.Years.P75).ShouldBe((30, 2, 1, 3));
        (choice.EntryLevel.N, choice.EntryLevel.Count, choice.EntryLevel.Employers).ShouldBe((30, 10, 3));
        (choice.Employers.N, choice.Employers.Employers, choice.Employers.FiveLargest!.Value).ShouldBe((30, 3, 1));
        choice.Employers.Hhi!.Value.ShouldBe(((10 * 9) + (10 * 9) + (10 * 9)) / (30.0 * 29), 1e-12);
    }

    [Fact]
    public void A_filter_that_leaves_nothing_gives_reasons_and_ends_that_are_not_reached_are_null()
    {
        using var market = new InventedMarket(
            Enumerable.Range(0, 60).Select(i => Opening(i % 12, "Rust", (0, 20 + i, i % 3 == 0)))
        );
        var nowhere = ScarcityMeasure.Of(
            market.Connection,
            Knowledge.Embedded,
            InventedMarket.Choices("Rust"),
            new MarketFilter { City = "Nowhere" }
        );
        All(nowhere).ShouldBe((0, 0));

        var json = Json(Measure(market, "Rust")).GetProperty("choices")[0].GetProperty("time_posted");

        json.GetProperty("ended").GetInt32().ShouldBe(20);
        json.GetProperty("p75").ValueKind.ShouldBe(JsonValueKind.Null);
        json.GetProperty("p25").GetProperty("value").GetDouble().ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Seekers_are_counted_over_the_last_year_and_the_one_before()
    {
        using var market = new InventedMarket();
        market.Connection.Execute(
            """
            INSERT INTO seeker_counts SELECT 'forum', DATE '2024-01-01' + to_months(m::INTEGER), if(m < 12, 100, 300), 200 FROM range(24) AS t(m);
            INSERT INTO seeker_counts VALUES ('older', DATE '2023-01-01', 1, 1)
            """
        );

        var seekers = Measure(market, "Rust").Seekers;

        (seekers.Source, seekers.Months, seekers.People, seekers.Openings).ShouldBe(("forum", 12, 3600, 2400));
        (seekers.PerOpening, seekers.YearBefore).ShouldBe(
            (new OpenEstimate(1.5, 1.5, 1.5), new OpenEstimate(0.5, 0.5, 0.5))
        );
        Seekers(market, new() { Until = new(2024, 3, 31) }).Refusal.ShouldBe("3 months were counted; 6 are needed");
        Seekers(market, new() { Source = "hn" }).Refusal.ShouldBe("nobody counted seekers in these months");
        Seekers(market, new() { Country = "DE" }).Refusal.ShouldNotBeNull().ShouldContain("by month alone");
    }

    [Fact]
    public void The_same_market_gives_the_same_text_every_time()
    {
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 300)
                .Select(i => Opening(i % 25, i % 3 == 0 ? "Rust" : "Go", (i % 4, 10 + (i % 37), i % 5 > 0)))
        );

        Enumerable
            .Range(0, 3)
            .Select(_ => ScarcityJson.Write(Measure(market, "Rust", "Go")))
            .Distinct()
            .Count()
            .ShouldBe(1);
    }

    private static InventedPosting Opening(int company, string language, params (double?, double?, bool)[] watched) =>
        InventedMarket.Naming(new InventedMention(language)) with
        {
            Company = company,
            PostedOn = Day,
            Watched = watched,
        };

    private static ScarcityReport Measure(InventedMarket market, params string[] choices) =>
        ScarcityMeasure.Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices(choices), MarketFilter.None);

    private static Seekers Seekers(InventedMarket market, MarketFilter filter) =>
        ScarcityMeasure.Of(market.Connection, Knowledge.Embedded, InventedMarket.Choices("Rust"), filter).Seekers;

    private static (int Measured, long Openings) All(ScarcityReport report)
    {
        Json(report); // throws for a number that JSON does not know
        return (
            report.Choices.Sum(choice => choice.TimePosted.N),
            report.Choices.Sum(choice => choice.Openings) == 0 ? 0 : 1
        );
    }

    private static JsonElement Json(ScarcityReport report) =>
        JsonDocument.Parse(ScarcityJson.Write(report)).RootElement;
}
