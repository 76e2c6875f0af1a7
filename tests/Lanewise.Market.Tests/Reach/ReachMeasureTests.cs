using System.Text.Json;
using Lanewise.Market.Reach;
using static Lanewise.Market.Tests.InventedMarket;
using static Lanewise.Market.Tests.Reach.ReachMarket;

namespace Lanewise.Market.Tests.Reach;

public sealed class ReachMeasureTests
{
    private static readonly InventedPosting Rust = Naming(new InventedMention("Rust"));

    [Fact]
    public void An_either_or_group_is_met_by_any_member_and_counts_once()
    {
        using var market = Market(
            Naming(new("Python", Alternatives: 1), new("Go", Alternatives: 1), new("Java", Alternatives: 1))
        );

        market.ReachWith(0, "Go").Openings.N.ShouldBe(1);
        market.ReachWith(0, "Go", "Python").Openings.N.ShouldBe(1);
    }

    [Fact]
    public void Required_items_beyond_the_skills_may_be_missing_up_to_a_number()
    {
        using var market = Market(
            Naming(new("Go"), new("Redis"), new("Kafka", Alternatives: 1), new("NATS", Alternatives: 1))
        );

        market.ReachWith(1, "Go").Openings.N.ShouldBe(0);
        market.ReachWith(2, "Go").Openings.N.ShouldBe(1);
        market.ReachWith(0, "Go", "Redis", "NATS").Openings.N.ShouldBe(1);
        var missing = market.Reach(new ReachQuestion { Skills = ["Go"] }).Choices.Single().ByMissing;
        missing.Select(level => (level.Name, level.Openings.N)).ShouldBe([("2", 1)]);
    }

    [Fact]
    public void Wishes_implied_and_negated_technologies_are_not_required()
    {
        using var market = Market(
            Naming(
                new("Go"),
                new("Rust", "preferred"),
                new("Docker", "context"),
                new("PHP", "negated"),
                new("Linux", ImpliedBy: "Docker")
            )
        );

        market.ReachWith(0, "Go").Openings.N.ShouldBe(1);
        market.ReachWith(9, "Rust", "PHP").Openings.N.ShouldBe(0);
    }

    [Fact]
    public void Skills_bring_what_they_imply_but_not_what_implies_them()
    {
        using var market = Market(Naming(new InventedMention("Python")), Naming(new InventedMention("Django")));
        var report = market.Reach(new ReachQuestion { Skills = ["Django"] });

        report.ImpliedSkills.ShouldContain("Python");
        report.Choices.Single().Total.Openings.N.ShouldBe(2);
        market.ReachWith(0, "Python").Openings.N.ShouldBe(1);
    }

    [Fact]
    public void Silent_on_pay_is_counted_apart_from_enough_and_from_less()
    {
        InventedPosting Paying(params InventedPay[] pay) => Rust with { Pay = pay };
        using var market = Market(
            Paying(new InventedPay(90_000, 130_000)),
            Paying(new InventedPay(null, 119_999)),
            Paying(new InventedPay(120_000, null)),
            Paying(new InventedPay(300_000, 300_000, "total")),
            Paying(),
            Paying()
        );

        var rust = Floor(market, new(120_000, "USD"));

        (rust.Openings.N, rust.BelowFloor!.N, rust.SilentOnPay!.N).ShouldBe((2, 1, 3));
        (rust.Primary!.N, rust.MentionOnly!.N).ShouldBe((0, 0));
    }

    [Fact]
    public void A_floor_in_another_currency_is_taken_at_the_rate_of_the_month()
    {
        // A euro was 1.17 dollars in autumn 2025.
        using var market = Market(Rust with { Pay = [new(null, 118_000)] }, Rust with { Pay = [new(null, 112_000)] });

        var rust = Floor(market, new(100_000, "EUR"));
        (rust.Openings.N, rust.BelowFloor!.N).ShouldBe((1, 1));
        Should.Throw<ArgumentException>(() => Floor(market, new(1, "XXX")));
        Should.Throw<ArgumentException>(() => Floor(market, new(0, "USD")));
    }

    [Fact]
    public void Primary_is_told_apart_from_a_mention_in_every_city()
    {
        (string?, string) berlin = ("Berlin", "DE");
        using var market = Market(
            Naming(new InventedMention("Rust", "title", IsPrimary: true)) with
            {
                Places = [berlin, ("London", "GB")],
            },
            Rust with
            {
                Places = [berlin],
            },
            Naming(new InventedMention("Rust", "context")) with
            {
                Places = [berlin],
            },
            Rust
        );

        var rust = market
            .Reach(new ReachQuestion { Choices = InventedMarket.Choices("rust"), By = ReachBy.City })
            .Choices.Single();

        (rust.Total.Openings.N, rust.Total.Primary!.N, rust.Total.MentionOnly!.N).ShouldBe((3, 1, 1));
        rust.Levels.Select(level => (level.Name, level.Openings.N, level.Primary!.N, level.MentionOnly!.N))
            .ShouldBe([("Berlin, DE", 2, 1, 1), ("London, GB", 1, 1, 0), ("not said", 1, 0, 0)]);
    }

    [Fact]
    public void Choices_share_their_levels_and_only_the_largest_are_shown()
    {
        InventedPosting In(string language, string city) =>
            Naming(new InventedMention(language)) with
            {
                Places = [(city, "US")],
            };
        using var market = Market(In("Go", "Austin"), In("Go", "Boston"), In("Rust", "Boston"), In("Rust", "Chicago"));

        var report = market.Reach(
            new ReachQuestion
            {
                Choices = InventedMarket.Choices("go", "rust"),
                By = ReachBy.City,
                MostLevels = 2,
            }
        );

        report
            .Choices[0]
            .Levels.Select(level => (level.Name, level.Openings.N))
            .ShouldBe([("Boston, US", 1), ("Austin, US", 1)]);
        report
            .Choices[1]
            .Levels.Select(level => (level.Name, level.Openings.N))
            .ShouldBe([("Boston, US", 1), ("Austin, US", 0)]);
    }

    [Theory]
    [InlineData(ReachBy.Country, "DE")]
    [InlineData(ReachBy.Lane, "systems")]
    [InlineData(ReachBy.Seniority, "senior")]
    [InlineData(ReachBy.Workplace, "remote")]
    public void Other_breakdowns_have_their_levels_and_a_silent_one(ReachBy by, string level)
    {
        using var market = Market(
            Rust with
            {
                Places = [("Berlin", "DE")],
                Lanes = ["systems"],
                Seniority = ["senior"],
                Workplace = ["remote"],
            },
            Rust
        );

        var rust = market
            .Reach(new ReachQuestion { Choices = InventedMarket.Choices("rust"), By = by })
            .Choices.Single();
        rust.Levels.Select(found => (found.Name, found.Openings.N)).ShouldBe([(level, 1), ("not said", 1)], true);
    }

    [Fact]
    public void The_filter_and_primary_only_narrow_it()
    {
        using var market = Market(
            Rust with
            {
                Seniority = ["senior"],
            },
            Naming(new InventedMention("Rust", IsPrimary: true)),
            Rust
        );

        long N(MarketFilter filter) =>
            market
                .Reach(new ReachQuestion { Choices = InventedMarket.Choices("rust"), Filter = filter })
                .Choices.Single()
                .Total.Openings.N;
        N(MarketFilter.None).ShouldBe(3);
        N(new() { Seniority = "senior" }).ShouldBe(1);
        N(new() { PrimaryOnly = true }).ShouldBe(1);
        N(new() { Source = "nowhere" }).ShouldBe(0);
    }

    [Fact]
    public void Reach_never_shrinks_when_a_skill_or_a_missing_item_is_added()
    {
        string[] names = ["Python", "Go", "Rust", "Redis", "Kafka", "Docker", "Django"];
        var generator = new Random(7);
        using var market = Market([.. Enumerable.Range(0, 150).Select(_ => Random())]);

        for (var i = 0; i < 12; i++)
        {
            string[] few = [.. names.Where(_ => generator.NextDouble() < 0.4).DefaultIfEmpty("Go")];
            string[] more = [.. few.Append(names[generator.Next(names.Length)]).Distinct()];
            var missing = generator.Next(3);
            var openings = market.ReachWith(missing, few).Openings.N;
            market.ReachWith(missing, more).Openings.N.ShouldBeGreaterThanOrEqualTo(openings);
            market.ReachWith(missing + 1, few).Openings.N.ShouldBeGreaterThanOrEqualTo(openings);
        }

        InventedPosting Random() =>
            Naming([
                .. names
                    .Where(_ => generator.NextDouble() < 0.5)
                    .Select(name => new InventedMention(
                        name,
                        generator.Next(3) == 0 ? "preferred" : "required",
                        Alternatives: generator.Next(2) == 0 ? 1 + generator.Next(2) : null
                    )),
            ]);
    }

    [Fact]
    public void Json_has_the_names_of_the_documentation()
    {
        using var market = Market(Rust with { Pay = [new(100_000, 150_000)], Places = [("Berlin", "DE")] });
        using var json = JsonDocument.Parse(
            ReachJson.Write(
                market.Reach(
                    new ReachQuestion
                    {
                        Choices = InventedMarket.Choices("rust"),
                        Skills = ["Rust"],
                        PayFloor = new(100_000, "USD"),
                        By = ReachBy.City,
                    }
                )
            )
        );

        var choice = json.RootElement.GetProperty("choices")[0];
        var city = choice.GetProperty("levels")[0];
        city.GetProperty("name").GetString().ShouldBe("Berlin, DE");
        city.GetProperty("openings").GetProperty("a_week").GetProperty("value").GetDouble().ShouldBe(0.05);
        city.GetProperty("silent_on_pay").GetProperty("n").GetInt32().ShouldBe(0);
        choice.GetProperty("by_missing")[0].GetProperty("opening_ids").GetArrayLength().ShouldBe(1);
        json.RootElement.GetProperty("sources")[0].GetProperty("rhythm").GetString().ShouldBe("week");
        json.RootElement.GetProperty("pay_floor").GetProperty("currency").GetString().ShouldBe("USD");
    }

    [Theory]
    [InlineData(-1, 1, 1, 1)]
    [InlineData(0, 0, 1, 1)]
    [InlineData(0, 1, 0, 1)]
    [InlineData(0, 1, 1, 0)]
    public void Numbers_out_of_bounds_are_refused(int missing, int atLeast, int weeks, int levels)
    {
        using var market = new InventedMarket();
        Should.Throw<ArgumentException>(() =>
            market.Reach(
                new ReachQuestion
                {
                    MostMissing = missing,
                    AtLeast = atLeast,
                    Weeks = weeks,
                    MostLevels = levels,
                }
            )
        );
    }

    /// <summary>The postings in the fourth of twenty weeks of a followed board.</summary>
    private static InventedMarket Market(params InventedPosting[] postings) =>
        new([.. Board(), .. postings.Select(posting => posting.InWeek(3))]);

    private static ReachedOpenings Floor(InventedMarket market, PayFloor floor) =>
        market
            .Reach(new ReachQuestion { Choices = InventedMarket.Choices("rust"), PayFloor = floor })
            .Choices.Single()
            .Total;
}
