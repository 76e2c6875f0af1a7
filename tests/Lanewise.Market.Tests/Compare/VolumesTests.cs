using Lanewise.Statistics.Counts;
using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Compare;

public sealed class VolumesTests
{
    [Fact]
    public void An_opening_is_opened_alone_by_what_it_asks_for_and_by_what_it_is_about()
    {
        using var market = new InventedMarket(
            Naming(new InventedMention("Go")),
            Naming(new InventedMention("Go", "title")),
            Naming(new InventedMention("Go", "context", IsPrimary: true)),
            Naming(new InventedMention("Rust"))
        );

        var go = market.Snapshot("go");

        go.AloneOpenings.ShouldBe(3);
        go.Openings.ShouldBe(3);
        go.PrimaryOpenings.ShouldBe(1);
        go.Share.ShouldBe(0.75);
        go.ShareLow!.Value.ShouldBe(0.3006, 0.0001);
        go.ShareHigh!.Value.ShouldBe(0.9544, 0.0001);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_interval_of_a_share_takes_employers_whole_and_unknown_ones_as_one_each(bool isFiltered)
    {
        InventedPosting OfEmployer(string language, int? employer) =>
            Naming(new InventedMention(language)) with
            {
                Company = employer,
            };
        using var market = new InventedMarket([
            .. Times(20, OfEmployer("Go", 1)),
            .. Times(10, OfEmployer("Rust", 1)),
            .. Times(30, OfEmployer("Rust", 2)),
            OfEmployer("Go", 3) with
            {
                Opening = "shared",
            },
            OfEmployer("Go", 3) with
            {
                Opening = "shared",
            },
            OfEmployer("Go", null),
            OfEmployer("Rust", null),
        ]);

        var go = market.Snapshot("go", isFiltered ? new MarketFilter { Source = "board" } : null);

        go.Openings.ShouldBe(22);
        var expected = ClusteredShare.Of([new(20, 30), new(0, 30), new(1, 1), new(1, 1), new(0, 1)]);
        go.Share!.Value.ShouldBe(expected.Value, 1e-12);
        go.ShareLow!.Value.ShouldBe(expected.Low, 1e-12);
        go.ShareHigh!.Value.ShouldBe(expected.High, 1e-12);
    }

    [Fact]
    public void One_of_several_alternatives_is_one_of_several_keys()
    {
        using var market = new InventedMarket(
            Naming(new InventedMention("Go", Alternatives: 1), new InventedMention("Java", Alternatives: 1)),
            Naming(new InventedMention("Go", Alternatives: 1), new InventedMention("Python"))
        );

        var go = market.Snapshot("go");

        go.OneOfOpenings.ShouldBe(2);
        go.AloneOpenings.ShouldBe(0);
        go.Openings.ShouldBe(2);
        market.Snapshot("python").AloneOpenings.ShouldBe(1);
    }

    [Fact]
    public void Nice_to_have_and_named_in_passing_merely_mention()
    {
        using var market = new InventedMarket(
            Naming(new InventedMention("Rust", "preferred")),
            Naming(new InventedMention("Rust", "preferred", Alternatives: 1)),
            Naming(new InventedMention("Rust", "context"))
        );

        var rust = market.Snapshot("rust");

        rust.MentionOnlyOpenings.ShouldBe(3);
        rust.Openings.ShouldBe(0);
    }

    [Fact]
    public void Negated_and_implied_mentions_are_no_openings()
    {
        using var market = new InventedMarket(
            Naming(new InventedMention("Python", "negated")),
            Naming(new InventedMention("Python", "title", IsPrimary: true, ImpliedBy: "Django"))
        );

        var python = market.Snapshot("python");

        python.Openings.ShouldBe(0);
        python.PrimaryOpenings.ShouldBe(0);
        python.MentionOnlyOpenings.ShouldBe(0);
        python.ImpliedOpenings.ShouldBe(1);
    }

    [Fact]
    public void Postings_of_one_opening_count_once_by_the_strongest_of_them()
    {
        using var market = new InventedMarket(
            Naming(new InventedMention("Go", "context")) with
            {
                Opening = "one",
            },
            Naming(new InventedMention("Go")) with
            {
                Opening = "one",
            },
            Naming(new InventedMention("Go", Alternatives: 2)) with
            {
                Opening = "one",
            },
            Naming(new InventedMention("Go", "context"))
        );

        var comparison = market.Compare(MarketFilter.None, "go");
        var go = comparison.Choices.Single();

        comparison.Postings.ShouldBe(4);
        comparison.Openings.ShouldBe(2);
        (go.AloneOpenings, go.OneOfOpenings, go.MentionOnlyOpenings).ShouldBe((1, 0, 1));
    }

    [Fact]
    public void What_is_no_job_is_not_in_the_market()
    {
        using var market = new InventedMarket(
            Naming(new InventedMention("Go")) with
            {
                IsJob = false,
            },
            Naming(new InventedMention("Go"))
        );

        market.Compare(MarketFilter.None, "go").Openings.ShouldBe(1);
        market.Snapshot("go").Openings.ShouldBe(1);
    }

    [Fact]
    public void Titles_without_a_text_are_left_out_of_technologies_and_counted()
    {
        using var market = new InventedMarket([
            Naming(new InventedMention("Go")),
            .. Times(3, Naming(new InventedMention("Go", "title")) with { HasText = false }),
        ]);

        var comparison = market.Compare(MarketFilter.None, "go");

        comparison.Basis.ShouldBe("text");
        comparison.Openings.ShouldBe(1);
        comparison.PostingsWithoutText.ShouldBe(3);
        comparison.Choices.Single().Share.ShouldBe(1);
    }

    [Fact]
    public void Titles_count_where_there_is_nothing_else_and_where_only_lanes_and_roles_are_compared()
    {
        var title = new InventedPosting
        {
            HasText = false,
            Lanes = ["backend"],
            Mentions = [new("Go", "title")],
        };
        using var titles = new InventedMarket(title);
        using var mixed = new InventedMarket(title, new InventedPosting { Lanes = ["frontend"] });

        titles.Compare(MarketFilter.None, "go").Openings.ShouldBe(1);
        mixed.Compare(MarketFilter.None, "backend", "frontend").Openings.ShouldBe(2);
        mixed.Compare(MarketFilter.None, "backend", "go").Openings.ShouldBe(1);
    }

    [Fact]
    public void Primary_only_narrows_the_choices_and_not_the_market()
    {
        using var market = new InventedMarket(
            Naming(new InventedMention("Go", IsPrimary: true)),
            Naming(new InventedMention("Go")),
            Naming(new InventedMention("Rust"))
        );

        var comparison = market.Compare(new MarketFilter { PrimaryOnly = true }, "go");

        comparison.Openings.ShouldBe(3);
        comparison.Choices.Single().Openings.ShouldBe(1);
        comparison.Choices.Single().PrimaryOpenings.ShouldBe(1);
    }

    [Fact]
    public void Lanes_roles_layers_and_forms_of_contract_are_choices_too()
    {
        using var market = new InventedMarket(
            new InventedPosting
            {
                Lanes = ["backend"],
                Layers = ["services"],
                Employment = ["full-time"],
            },
            new InventedPosting { Lanes = ["frontend", "backend"], Employment = ["contract", "full-time"] },
            new InventedPosting { Lanes = ["data-science"], Roles = ["data scientist"] }
        );

        var choices = market.Compare(MarketFilter.None, "backend", "data scientist", "services", "full-time").Choices;

        choices.Select(choice => choice.Openings).ShouldBe([2, 1, 1, 2]);
        choices.Select(choice => choice.PrimaryOpenings).ShouldBe([1, 1, 1, 1]);
        choices.Select(choice => choice.OneOfOpenings).ShouldBe([1, 0, 0, 1]);
    }

    [Fact]
    public void An_empty_market_has_counts_of_zero_and_no_shares()
    {
        using var market = new InventedMarket();

        var go = market.Snapshot("go");

        go.Openings.ShouldBe(0);
        go.Share.ShouldBeNull();
        go.MainRisk.ShouldBeNull();
        go.Pay.Disclosure.ShouldBeNull();
    }
}
