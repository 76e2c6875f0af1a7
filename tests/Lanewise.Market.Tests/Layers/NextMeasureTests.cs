using Lanewise.Market.Evidence;
using Lanewise.Market.Layers;
using static Lanewise.Market.Tests.Layers.Asking;

namespace Lanewise.Market.Tests.Layers;

public sealed class NextMeasureTests
{
    [Fact]
    public void Language_that_adds_most_openings_and_the_stage_where_it_changes_are_found()
    {
        using var market = new InventedMarket([
            .. At("entry", For(60, "Python")),
            .. At("entry", For(50, "Java")),
            .. At("entry", For(12, "Rust")),
            .. At("senior", For(60, "Python")),
            .. At("senior", For(15, "Python", "Java")),
            .. At("senior", For(70, "Rust")),
            .. At("principal", For(40, "Rust")),
            .. At("manager", For(90, "Java")),
        ]);

        var next = market.Layers(new LayersQuestion { Part = LayersPart.Next, Known = ["Python"] }).Next!;

        next.Stages.Select(stage => stage.Stage).ShouldBe(["entry", "mid", "senior", "staff+"]);
        var (entry, mid, senior, staff) = (next.Stages[0], next.Stages[1], next.Stages[2], next.Stages[3]);
        (entry.Openings, entry.KnownOpenings).ShouldBe((122, 60));
        (entry.Next[0].Language, entry.Next[0].Openings).ShouldBe(("Java", 50));
        entry.Next[0].Share.Value.ShouldBe(50 / 122.0, 1e-12);
        (entry.Next[1].Language, entry.Next[1].IsBest).ShouldBe(("Rust", false));
        mid.Refusal.ShouldNotBeNull();
        (senior.Next[0].Language, senior.Next[1].Language, senior.Next[1].Openings).ShouldBe(("Rust", "Java", 15));
        staff.Next[0].Language.ShouldBe("Rust");
        next.OpeningsChangeAt.ShouldBe("senior");
        next.PayChangesAt.ShouldBeNull();
        next.Sentence.ShouldContain("the answer changes at senior");
        next.Sentence.ShouldContain("too little data at mid");
    }

    [Fact]
    public void A_tie_that_holds_the_answer_of_before_is_no_change()
    {
        using var market = new InventedMarket([
            .. At("entry", For(60, "Java")),
            .. At("entry", For(20, "Rust")),
            .. At("senior", For(50, "Java")),
            .. At("senior", For(55, "Rust")).Select(posting => posting with { Company = 100 + posting.Company }),
        ]);

        var next = market.Layers(new LayersQuestion { Part = LayersPart.Next, Known = ["Python"] }).Next!;

        next.Stages[2].Next.ShouldAllBe(added => added.IsBest);
        next.OpeningsChangeAt.ShouldBeNull();
        next.Sentence.ShouldContain("a tie of Rust, Java");
    }

    [Fact]
    public void Added_openings_that_pay_most_are_told_where_pay_can_be_told_apart()
    {
        using var market = new InventedMarket([
            .. At("senior", Paid(For(40, "Java"), 120_000)),
            .. At("senior", Paid(For(30, "Rust"), 180_000)),
            .. At("senior", Paid(For(30, "Go"), 178_000)),
            .. At("senior", For(30, "Scala")),
            .. At("staff", Paid(For(40, "Java"), 250_000)),
            .. At("staff", Paid(For(30, "Rust"), 180_000)),
        ]);

        var next = market.Layers(new LayersQuestion { Part = LayersPart.Next, Known = ["Python"] }).Next!;

        var senior = next.Stages[2].Next;
        senior.Where(added => added.IsBestPaid).Select(added => added.Language).Order().ShouldBe(["Go", "Rust"]);
        senior.Single(added => added.Language == "Java").Pay!.Value.Value.ShouldBe(120_000, 6_000);
        var scala = senior.Single(added => added.Language == "Scala");
        (scala.PayN, scala.Pay).ShouldBe((0, null));
        next.PayChangesAt.ShouldBe("staff+");
    }

    [Fact]
    public void Who_knows_nothing_said_knows_the_language_that_opens_most()
    {
        using var market = new InventedMarket([.. At("mid", For(40, "Go")), .. At("mid", For(60, "Java"))]);

        var next = market.Layers(LayersPart.Next).Next!;

        next.Known.ShouldBe(["Java"]);
        next.Stages[1].Next.Select(added => added.Language).ShouldBe(["Go"]);
    }

    [Fact]
    public void As_many_openings_are_listed_behind_an_addition_as_it_says()
    {
        using var market = new InventedMarket([
            .. At("mid", For(40, "Python", "Go")),
            .. At("mid", For(20, "Go")),
            .. At("mid", For(30, "Python")),
        ]);
        var added = market
            .Layers(new LayersQuestion { Part = LayersPart.Next, Known = ["Python"] })
            .Next!.Stages[1]
            .Next.Single();

        added.Openings.ShouldBe(60);
        market
            .Count(
                new EvidenceQuestion
                {
                    Keys = new KeyCondition { OpenedBy = ["Python", "Go"], NotOpenedBy = ["Python"] },
                    Filter = new MarketFilter { Seniority = "mid" },
                }
            )
            .ShouldBe(60);
    }

    private static IEnumerable<InventedPosting> At(string level, IEnumerable<InventedPosting> postings) =>
        postings.Select(posting => posting with { Seniority = [level] });

    private static IEnumerable<InventedPosting> Paid(IEnumerable<InventedPosting> postings, double pay) =>
        postings.Select((posting, i) => posting with { Pay = [new(pay + (i * 300), pay + (i * 300))] });
}
