using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Market.Asked;
using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Asked;

public sealed class AskedMeasureTests
{
    private static readonly InventedPosting Data = Naming(
        new InventedMention("Python"),
        new InventedMention("Kafka")
    ) with
    {
        Lanes = ["data-engineering"],
        Signals = ["testing"],
    };

    private static readonly InventedPosting Web = Naming(
        new InventedMention("Python"),
        new InventedMention("Django"),
        new InventedMention("Redis"),
        new InventedMention("React")
    ) with
    {
        Lanes = ["backend"],
        Signals = ["testing", "caching"],
    };

    private static readonly InventedPosting Other = Naming(new InventedMention("Java")) with
    {
        Lanes = ["backend"],
        Signals = ["scale"],
    };

    [Fact]
    public void Openings_that_fit_the_skills_are_counted_with_what_they_ask_for()
    {
        using var market = new InventedMarket([.. Times(4, Data), .. Times(3, Web), .. Times(20, Other)]);

        var report = Asked(market, MarketFilter.None, ["Python"], mostMissing: 1);

        report.Openings.ShouldBe(4);
        report.Lanes.ShouldBe([new("data-engineering", 4)]);
        report.Technologies.ShouldBe([new("Kafka", 4), new("Python", 4)]);
        report.Signals.ShouldBe([new("testing", 4)]);
    }

    [Fact]
    public void A_lane_that_the_skills_open_a_large_part_of_stands_before_a_large_one()
    {
        using var market = new InventedMarket([.. Times(4, Data), .. Times(5, Web), .. Times(45, Other)]);

        var report = Asked(market, MarketFilter.None, ["Python"], mostMissing: 3);

        report.Openings.ShouldBe(9);
        report.Lanes.Select(lane => lane.Name).ShouldBe(["data-engineering", "backend"]);
    }

    [Fact]
    public void A_lane_of_the_filter_is_the_only_one_and_no_skill_asks_for_all()
    {
        using var market = new InventedMarket([.. Times(4, Data), .. Times(3, Web), .. Times(20, Other)]);

        var report = Asked(market, new() { Lane = "backend" }, [], mostMissing: 0);

        (report.Openings, report.MostMissing).ShouldBe((23, null));
        report.Signals.ShouldBe([new("scale", 20), new("caching", 3), new("testing", 3)]);
    }

    [Fact]
    public void Nothing_in_reach_gives_no_lanes_and_no_figures()
    {
        using var market = new InventedMarket(Times(3, Other));

        var report = Asked(market, MarketFilter.None, ["Rust"], mostMissing: 5);

        report.Openings.ShouldBe(0);
        report.Lanes.ShouldBeEmpty();
        report.Technologies.ShouldBeEmpty();
        report.Signals.ShouldBeEmpty();
        Asked(market, new() { Lane = "security" }, [], 0).Openings.ShouldBe(0);
    }

    private static AskedReport Asked(
        InventedMarket market,
        MarketFilter filter,
        ImmutableArray<string> skills,
        int mostMissing
    ) => AskedMeasure.Of(market.Connection, Knowledge.Embedded, filter, skills, mostMissing);
}
