namespace Lanewise.Market.Tests.Compare;

public sealed class PayTests
{
    [Fact]
    public void Quartiles_are_those_of_the_middles_of_ranges_at_the_seniority()
    {
        using var market = new InventedMarket([
            .. Enumerable.Range(1, 9).Select(n => Senior(new InventedPay((n * 20_000) - 5_000, (n * 20_000) + 5_000))),
            Senior(),
            Senior(new InventedPay(400_000, 400_000, "ote")),
            new InventedPosting
            {
                Seniority = ["entry"],
                Mentions = [new("Go")],
                Pay = [new(1, 1)],
            },
        ]);

        var pay = market.Snapshot("go").Pay;

        pay.Seniority.ShouldBe("senior");
        (pay.N, pay.Openings, pay.OtherKinds).ShouldBe((9, 11, 1));
        pay.Disclosure!.Value.ShouldBe(10 / 11.0, 1e-12);
        (pay.P25, pay.Median, pay.P75).ShouldBe((60_000, 100_000, 140_000));
        pay.Low!.Value.ShouldBeInRange(40_000, 100_000);
        pay.High!.Value.ShouldBeInRange(100_000, 160_000);
        pay.Refusal.ShouldBeNull();
    }

    [Fact]
    public void Too_few_openings_with_pay_are_refused_with_the_reason()
    {
        using var market = new InventedMarket(Senior(new InventedPay(100_000, 200_000)), Senior());

        var pay = market.Snapshot("go").Pay;

        pay.Median.ShouldBeNull();
        pay.Low.ShouldBeNull();
        (pay.N, pay.Disclosure).ShouldBe((1, 0.5));
        pay.Refusal.ShouldBe("1 senior openings state base pay; 8 are needed");
    }

    [Fact]
    public void Pay_given_in_fields_goes_before_pay_read_from_text_and_open_ranges_are_their_one_figure()
    {
        using var market = new InventedMarket(
            InventedMarket.Times(
                8,
                Senior(
                    new InventedPay(100_000, null, Origin: "structured"),
                    new InventedPay(null, 120_000, Origin: "structured"),
                    new InventedPay(900_000, 900_000)
                )
            )
        );

        market.Snapshot("go").Pay.Median.ShouldBe(110_000);
    }

    [Fact]
    public void Pay_is_shown_at_the_seniority_filtered_by()
    {
        using var market = new InventedMarket(
            InventedMarket.Times(
                8,
                new InventedPosting
                {
                    Seniority = ["staff"],
                    Mentions = [new("Go")],
                    Pay = [new(300_000, 300_000)],
                }
            )
        );

        market.Snapshot("go", new MarketFilter { Seniority = "staff" }).Pay.Median.ShouldBe(300_000);
        market.Snapshot("go").Pay.Openings.ShouldBe(0);
    }

    [Fact]
    public void Openings_that_merely_mention_a_choice_say_nothing_of_its_pay()
    {
        var context = Senior(new InventedPay(100_000, 100_000)) with { Mentions = [new("Go", "context")] };
        using var market = new InventedMarket(InventedMarket.Times(9, context));

        market.Snapshot("go").Pay.N.ShouldBe(0);
    }

    [Fact]
    public void Interval_of_the_median_is_wider_where_one_employer_pays_all_alike()
    {
        var spread = new InventedMarket([
            .. Enumerable.Range(0, 60).Select(n => Senior(new InventedPay(Level(n % 6), Level(n % 6)))),
        ]);
        var clustered = new InventedMarket([
            .. Enumerable
                .Range(0, 60)
                .Select(n => Senior(new InventedPay(Level(n % 6), Level(n % 6))) with { Company = n % 6 }),
        ]);

        using (spread)
        using (clustered)
        {
            Width(clustered).ShouldBeGreaterThan(Width(spread));
        }
    }

    private static double Level(int company) => 100_000 + (20_000 * company);

    private static double Width(InventedMarket market)
    {
        var pay = market.Snapshot("go").Pay;
        return pay.High!.Value - pay.Low!.Value;
    }

    private static InventedPosting Senior(params InventedPay[] pay) =>
        new()
        {
            Seniority = ["senior"],
            Mentions = [new("Go")],
            Pay = pay,
        };
}
