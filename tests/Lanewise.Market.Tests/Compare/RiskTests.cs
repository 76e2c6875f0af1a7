using static Lanewise.Market.Tests.InventedMarket;

namespace Lanewise.Market.Tests.Compare;

public sealed class RiskTests
{
    private static readonly InventedPosting Go = Naming(new InventedMention("Go"));

    [Fact]
    public void Few_openings_are_named_with_their_share_and_the_largest_choice()
    {
        using var market = new InventedMarket([.. Times(5, Go), .. Times(995, Naming(new InventedMention("Python")))]);

        var risk = market.Compare(MarketFilter.None, "go", "python").Choices[0].MainRisk!;

        risk.Name.ShouldBe("few openings");
        risk.Detail.ShouldBe("5 of 1,000 openings (0.5%); Python has 199 for each");
    }

    [Fact]
    public void A_choice_that_seldom_opens_a_door_alone_is_rarely_the_only_key()
    {
        using var market = new InventedMarket([
            .. Times(10, Go),
            .. Times(
                60,
                Naming(new InventedMention("Go", Alternatives: 1), new InventedMention("Java", Alternatives: 1))
            ),
            .. Times(30, Naming(new InventedMention("Go", "context"))),
        ]);

        var risk = market.Snapshot("go").MainRisk!;

        risk.Name.ShouldBe("one key of several");
        risk.Detail.ShouldBe(
            "of 100 openings naming it, it opens 10% alone; 60 take another instead, 30 merely mention it"
        );
        risk.Severity.ShouldBe((0.9 - 0.2) / (0.8 - 0.2), 0.001);
    }

    [Fact]
    public void A_choice_that_lives_in_one_lane_is_narrow()
    {
        using var market = new InventedMarket([
            .. Times(90, Go with { Lanes = ["platform-sre"] }),
            .. Times(10, Go with { Lanes = ["backend"] }),
            .. Times(900, new InventedPosting { Lanes = ["backend"] }),
        ]);

        var risk = market.Snapshot("go").MainRisk!;

        risk.Name.ShouldBe("narrow");
        risk.Detail.ShouldBe("90% of its openings are in platform-sre, against 9.0% of all");
    }

    [Fact]
    public void A_choice_hiring_none_below_senior_has_a_high_screen()
    {
        using var market = new InventedMarket([
            .. Times(100, Go with { Seniority = ["senior"], YearsMin = 6 }),
            .. Times(100, new InventedPosting { Seniority = ["mid", "senior"] }),
        ]);

        var risk = market.Snapshot("go").MainRisk!;

        risk.Name.ShouldBe("high screen");
        risk.Detail.ShouldBe(
            "100% of its openings that say a level hire nobody below senior, against 50% of all; median 6 years asked"
        );
    }

    [Fact]
    public void A_choice_with_one_large_employer_has_few_employers()
    {
        using var market = new InventedMarket([
            .. Times(80, Go with { Company = 1 }),
            .. Enumerable.Range(2, 20).Select(company => Go with { Company = company }),
        ]);

        var go = market.Snapshot("go");

        go.Employers.Employers.ShouldBe(21);
        go.Employers.Hhi!.Value.ShouldBe(0.642, 1e-9);
        go.MainRisk!.Name.ShouldBe("few employers");
        go.MainRisk.Detail.ShouldBe("100 openings at 21 employers, as concentrated as 1.6 equal ones");
    }

    [Fact]
    public void A_choice_whose_share_falls_for_certain_has_falling_demand()
    {
        using var market = new InventedMarket(
            Enumerable
                .Range(0, 12)
                .SelectMany(n =>
                {
                    var posting = new InventedPosting { PostedOn = new DateOnly(2025, 1, 10).AddMonths(n) };
                    return (IEnumerable<InventedPosting>)
                        [
                            .. Times(60 - (4 * n), posting with { Mentions = [new("Go")] }),
                            .. Times(40 + (4 * n), posting),
                        ];
                })
        );

        var risk = market.Snapshot("go").MainRisk!;

        risk.Name.ShouldBe("falling demand");
        risk.Detail.ShouldStartWith("its share of openings changes by -");
    }

    [Fact]
    public void Openings_that_hide_pay_are_thin_evidence()
    {
        using var market = new InventedMarket(Times(100, Go with { Seniority = ["mid", "senior"] }));

        var risk = market.Snapshot("go").MainRisk!;

        risk.Name.ShouldBe("thin pay evidence");
        risk.Detail.ShouldBe("0.0% of its 100 senior openings state pay");
    }

    [Fact]
    public void Where_nothing_is_a_concern_the_nearest_is_named_as_such()
    {
        using var market = new InventedMarket(Times(100, Go));

        market.Snapshot("go").MainRisk!.Name.ShouldBe("none stands out");
    }
}
