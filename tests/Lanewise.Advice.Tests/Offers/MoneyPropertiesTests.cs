using FsCheck;
using FsCheck.Fluent;
using Lanewise.Advice.Offers;
using static Lanewise.Advice.Tests.Offers.InventedOffers;

namespace Lanewise.Advice.Tests.Offers;

public sealed class MoneyPropertiesTests
{
    private const decimal Rounding = 0.000001m;

    /// <summary>How far the zones of § 32a EStG, printed to the cent, fail to meet.</summary>
    private const decimal GermanGap = 0.1m;

    [Fact]
    public void Nothing_taken_is_negative_and_net_never_exceeds_gross()
    {
        Check.One(Often, Prop.ForAll(Employments(), offer => Holds(OfferValuation.Year(offer))));
        Check.One(Often, Prop.ForAll(Contracts(), offer => Holds(OfferValuation.Year(offer, 3))));

        static void Holds(OfferYear year)
        {
            year.Taken.ShouldAllBe(line => line.Amount >= 0);
            year.Net.ShouldBeLessThanOrEqualTo(year.Gross);
        }
    }

    [Fact]
    public void More_pay_leaves_more_and_never_more_than_was_added()
    {
        Check.One(
            Often,
            Prop.ForAll(
                Employments(),
                Added(),
                (offer, added) =>
                    IsLessThanAllTaken(
                        offer,
                        OfferValuation.Year(offer).Net,
                        OfferValuation.Year(offer with { Salary = offer.Salary + added }).Net,
                        added
                    )
            )
        );
        Check.One(
            Often,
            Prop.ForAll(
                Contracts(),
                Added(),
                (offer, added) =>
                    IsLessThanAllTaken(
                        offer,
                        OfferValuation.Year(offer, 0).Net,
                        OfferValuation.Year(offer with { Rate = offer.Rate + (added / 48) }, 0).Net,
                        added
                    )
            )
        );

        static void IsLessThanAllTaken(Offer offer, decimal before, decimal after, decimal added)
        {
            var gap = offer.Table.Country == "DE" ? GermanGap : 0;
            after.ShouldBeGreaterThan(before - gap);
            (after - before).ShouldBeLessThanOrEqualTo(added + gap + Rounding);
        }
    }

    [Fact]
    public void No_idle_week_is_the_most_that_a_contract_is_worth() =>
        Check.One(
            Often,
            Prop.ForAll(
                Contracts(),
                offer =>
                {
                    var value = OfferValuation.Of(offer);
                    var best = OfferValuation.Year(offer, 0).Value;
                    value.Outcomes.ShouldAllBe(o => o.Year.Value <= best);
                    value
                        .Outcomes.Zip(value.Outcomes.Skip(1))
                        .ShouldAllBe(pair => pair.First.Year.IdleWeeks < pair.Second.Year.IdleWeeks);
                    (value.Low.Value <= value.Median.Value && value.Median.Value <= value.High.Value).ShouldBeTrue();
                    value.Mean.ShouldBeInRange(value.Outcomes[^1].Year.Value - 0.01m, best + 0.01m);
                }
            )
        );

    [Fact]
    public void At_the_break_even_both_are_worth_the_same_within_a_cent() =>
        Check.One(
            Often.WithMaxTest(60),
            Prop.ForAll(
                Contracts(),
                Employments(),
                (contract, like) =>
                {
                    var employment = like with { Table = contract.Table };
                    var even = BreakEven.Of(contract, employment);
                    var target = OfferValuation.Of(employment).Mean;
                    if (even.Rate is > 0 and { } rate)
                    {
                        OfferValuation.Of(contract with { Rate = rate }).Mean.ShouldBe(target, 0.01m);
                    }

                    if (even.RateInNineOfTen is > 0 and { } sure)
                    {
                        var value = OfferValuation.Of(contract with { Rate = sure });
                        value.Quantile(0.1).Value.ShouldBe(target, 0.01m);
                        value
                            .Outcomes.Where(o => o.Year.Value >= target - 0.01m)
                            .Sum(o => o.Chance)
                            .ShouldBeGreaterThanOrEqualTo(0.9 - 1e-9);
                    }

                    if (even.Salary is > 0 and { } salary)
                    {
                        OfferValuation
                            .Year(employment with { Salary = salary })
                            .Value.ShouldBe(OfferValuation.Of(contract).Mean, 0.01m);
                    }
                }
            )
        );

    [Fact]
    public void A_contract_idle_all_year_has_no_rate_that_is_enough()
    {
        var contract = Contract("US", 2026, 5000) with { Idle = [new(52, 1)] };

        var even = BreakEven.Of(contract, Employment("US", 2026, 100_000));

        (even.Rate, even.RateInNineOfTen).ShouldBe((null, null));
        OfferValuation.Of(contract).Median.ValuePerHour.ShouldBeNull();
    }

    private static Arbitrary<decimal> Added() => Gen.Choose(1, 2_000_000).Select(cents => cents / 100m).ToArbitrary();
}
