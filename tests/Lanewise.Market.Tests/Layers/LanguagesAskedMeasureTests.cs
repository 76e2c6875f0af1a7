using Lanewise.Market.Layers;
using static Lanewise.Market.Tests.Layers.Asking;

namespace Lanewise.Market.Tests.Layers;

public sealed class LanguagesAskedMeasureTests
{
    [Fact]
    public void An_either_or_group_counts_as_one_language_and_SQL_beside_another_as_none()
    {
        using var market = new InventedMarket([
            .. For(40, "Python", "SQL"),
            .. For(30, "Python", "Go"),
            .. ForOneOf(20, "Python", "Go", "Rust"),
            .. For(10, "SQL"),
            .. For(100),
        ]);

        var asked = market.Layers(LayersPart.Languages, "Python", "Go").Asked!;

        var all = asked.Rows[0];
        (all.Of, all.Openings).ShouldBe(("all", 100));
        all.Shares.Select(share => share.Value).ShouldBe([0.7, 0.3, 0, 0]);
        all.Several!.Value.Value.ShouldBe(0.3);
        var go = asked.Rows.Single(row => row.Of == "Go");
        go.Openings.ShouldBe(50);
        go.Several!.Value.Value.ShouldBe(0.6);
        asked.Sentence.ShouldContain("30%");
    }

    [Fact]
    public void Four_or_more_stand_together()
    {
        using var market = new InventedMarket([
            .. For(50, "Python", "Go", "Rust", "Java"),
            .. For(50, "Python", "Go", "Rust", "Java", "C#"),
        ]);

        market.Layers(LayersPart.Languages).Asked!.Rows[0].Shares[3].Value.ShouldBe(1);
    }
}
