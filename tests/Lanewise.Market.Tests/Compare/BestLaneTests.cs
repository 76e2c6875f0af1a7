using Lanewise.Market.Compare;
using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Compare;

public sealed class BestLaneTests
{
    [Fact]
    public void The_best_lane_holds_most_of_its_openings_among_those_where_it_stands_out()
    {
        // Backend is everybody's largest lane; Rust has no more of it than others, but five times the share of systems.
        using var market = new InventedMarket([
            .. Times(50, In("Rust", "backend")),
            .. Times(40, In("Rust", "systems")),
            .. Times(450, In("Java", "backend")),
            .. Times(40, In("Java", "systems")),
            .. Times(420, In("Java", "frontend")),
        ]);

        var lane = market.Snapshot("rust").BestLane.ShouldNotBeNull();

        (lane.Name, lane.Openings, lane.N).ShouldBe(("systems", 40, 90));
        lane.Share.ShouldBe(40 / 90.0, 1e-12);
        lane.Lift.ShouldBe(40 / 90.0 / (80 / 1000.0), 1e-12);
        lane.LiftLow!.Value.ShouldBeInRange(1, lane.Lift);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_lift_that_few_employers_make_is_less_certain(bool isFiltered)
    {
        InventedPosting[] postings =
        [
            .. Times(40, In("Rust", "systems")),
            .. Times(20, In("Rust", "backend", "platform-sre")),
            .. Times(40, In("Java", "systems")),
            .. Times(160, In("Java", "backend")),
            .. Times(10, In("Rust")),
        ];
        using var spread = new InventedMarket(postings.Select((p, i) => p with { Company = i }));
        using var gathered = new InventedMarket(postings.Select((p, i) => p with { Company = i / 8 }));
        using var unknown = new InventedMarket(postings.Select(p => p with { Company = null }));
        var filter = isFiltered ? new MarketFilter { Since = new(2000, 1, 1) } : MarketFilter.None;

        var (own, few, alone) = (Lane(spread), Lane(gathered), Lane(unknown));

        few.Lift.ShouldBe(own.Lift, 1e-12);
        few.LiftLow!.Value.ShouldBeLessThan(own.LiftLow!.Value - 0.1);
        few.LiftHigh!.Value.ShouldBeGreaterThan(own.LiftHigh!.Value + 0.1);
        (alone.LiftLow!.Value, alone.LiftHigh!.Value).ShouldBe((own.LiftLow.Value, own.LiftHigh.Value));

        BestLane Lane(InventedMarket market) => market.Snapshot("rust", filter).BestLane!;
    }

    [Fact]
    public void One_employer_tells_nothing_of_how_certain_a_lift_is()
    {
        using var market = new InventedMarket([
            .. Times(20, In("Rust", "systems") with { Company = 7 }),
            .. Times(20, In("Java", "backend") with { Company = 7 }),
        ]);

        var lane = market.Snapshot("rust").BestLane!;

        (lane.Lift, lane.LiftLow, lane.LiftHigh).ShouldBe((2, null, null));
    }

    [Fact]
    public void Where_it_stands_out_nowhere_its_largest_lane_is_named()
    {
        using var market = new InventedMarket([
            .. Times(10, In("Java", "backend")),
            .. Times(5, In("Java", "frontend")),
            .. Times(10, In("Go", "backend")),
            .. Times(5, In("Go", "frontend")),
        ]);

        market.Snapshot("java").BestLane!.Name.ShouldBe("backend");
        market.Snapshot("java").BestLane!.Lift.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Too_few_openings_with_a_lane_name_none()
    {
        using var market = new InventedMarket([.. Times(9, In("Go", "backend")), .. Times(50, In("Go"))]);

        market.Snapshot("go").BestLane.ShouldBeNull();
    }

    [Fact]
    public void Mentions_in_passing_do_not_move_the_lane()
    {
        using var market = new InventedMarket([
            .. Times(10, In("Go", "backend")),
            .. Times(90, In("Go", "frontend") with { Mentions = [new("Go", "context")] }),
        ]);

        market.Snapshot("go").BestLane!.Name.ShouldBe("backend");
    }

    [Fact]
    public void A_lane_as_a_choice_shows_the_lane_it_overlaps_with()
    {
        using var market = new InventedMarket([
            .. Times(20, new InventedPosting { Lanes = ["backend", "platform-sre"] }),
            .. Times(20, new InventedPosting { Lanes = ["frontend"] }),
        ]);

        market.Snapshot("backend").BestLane!.Name.ShouldBe("platform-sre");
        market.Snapshot("frontend").BestLane.ShouldBeNull();
    }

    private static InventedPosting In(string technology, params string[] lanes) =>
        new() { Mentions = [new(technology)], Lanes = lanes };
}
