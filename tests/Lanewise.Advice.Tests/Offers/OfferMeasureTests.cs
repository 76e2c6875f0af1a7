using Lanewise.Advice.Offers;
using Lanewise.Catalog;
using static Lanewise.Advice.Tests.Offers.InventedOffers;

namespace Lanewise.Advice.Tests.Offers;

public sealed class OfferMeasureTests
{
    private static readonly ContractOffer Freelance = Contract("US", 2026, 4000, leave: 5) with
    {
        Idle = [new(0, 0.5), new(10, 0.3), new(30, 0.2)],
        Health = 9000,
    };

    private static readonly EmploymentOffer Job = Employment("US", 2026, 120_000) with
    {
        Bonus = 10_000,
        Equity = 20_000,
        EquityDiscount = 0.5m,
        Retirement = 5000,
    };

    [Fact]
    public void Quantiles_and_chances_follow_from_the_idle_weeks()
    {
        var report = OfferMeasure.Of([Freelance, Job], Knowledge.Embedded.Rates);
        var (value, comparison) = (report.Offers[0], report.Comparisons[0]);

        value.Quantile(0.2).IdleWeeks.ShouldBe(30);
        value.Quantile(0.21).IdleWeeks.ShouldBe(10);
        value.Median.IdleWeeks.ShouldBe(10);
        value.Quantile(0.51).IdleWeeks.ShouldBe(0);
        var job = report.Offers[1].Mean;
        comparison.ChanceFirst.ShouldBe(value.Outcomes.Where(o => o.Year.Value > job).Sum(o => o.Chance), 1e-12);
        comparison.Difference.ShouldBe(value.Mean - job);
    }

    [Fact]
    public void Turned_round_the_answer_is_the_same()
    {
        var one = OfferMeasure.Of([Freelance, Job], Knowledge.Embedded.Rates).Comparisons[0];
        var other = OfferMeasure.Of([Job, Freelance], Knowledge.Embedded.Rates).Comparisons[0];

        other.Difference.ShouldBe(-one.Difference);
        (one.ChanceFirst + one.ChanceTied + other.ChanceFirst).ShouldBe(1, 1e-12);
        other.BreakEven.ShouldBe(one.BreakEven);
        other.Tornado.Select(bar => bar.Factor).ShouldBe(one.Tornado.Select(bar => bar.Factor), ignoreOrder: true);
    }

    [Fact]
    public void An_offer_against_itself_is_a_tie_and_told_as_one()
    {
        var comparison = OfferMeasure.Of([Job, Job], Knowledge.Embedded.Rates).Comparisons[0];

        (comparison.Difference, comparison.ChanceTied, comparison.BreakEven).ShouldBe((0, 1, null));
        OfferSentence.Of(comparison).ShouldContain("are tied");
    }

    [Theory]
    [InlineData(20_000, "contract is worth", "in every year.")]
    [InlineData(500_000, "employment is worth", "in every year.")]
    [InlineData(170_000, "employment is worth", "50 years of 100")]
    [InlineData(60_000, "contract is worth", "80 years of 100")]
    public void How_surely_one_is_worth_more_is_said_in_years(int salary, string start, string often)
    {
        var report = OfferMeasure.Of([Freelance, Employment("US", 2026, salary)], Knowledge.Embedded.Rates);

        var sentence = OfferSentence.Of(report.Comparisons[0]);

        sentence.ShouldStartWith(start);
        sentence.ShouldContain(often);
    }

    [Fact]
    public void Of_a_couple_of_currencies_the_second_is_converted_into_the_first()
    {
        var rates = Knowledge.Embedded.Rates;
        var comparison = OfferMeasure.Of([Job, Employment("GB", 2026, 80_000)], rates).Comparisons[0];

        OfferMeasure.Of([Job, Job], rates).Comparisons[0].Exchange.ShouldBe(1);
        comparison.Exchange.ShouldBe((decimal)rates.UsdPerUnit("GBP", null)!.Value);
        comparison.Difference.ShouldBe(
            comparison.First.Mean - (comparison.Second.Mean * comparison.Exchange),
            0.000001m
        );
        OfferSentence.Of(comparison).ShouldContain("$");
    }

    [Fact]
    public void A_break_even_over_a_border_is_worth_the_same_at_the_exchange_rate()
    {
        var british = Earning("GB", 2026, 90_000);
        var comparison = OfferMeasure.Of([Job, british], Knowledge.Embedded.Rates).Comparisons[0];

        var contract = british with { Rate = comparison.BreakEven!.Rate!.Value };

        (OfferValuation.Of(contract).Mean * comparison.Exchange).ShouldBe(OfferValuation.Of(Job).Mean, 0.01m);
    }

    [Fact]
    public void The_tornado_is_sorted_and_leaves_out_what_moves_nothing()
    {
        var tornado = OfferMeasure.Of([Freelance, Job], Knowledge.Embedded.Rates).Comparisons[0].Tornado;

        tornado.Select(bar => bar.Swing).ShouldBeInOrder(SortDirection.Descending);
        tornado.Select(bar => bar.Factor).ShouldNotContain("business costs");
        tornado.Select(bar => bar.Factor).ShouldNotContain("statutory pension");
        var equity = tornado.Single(bar => bar.Factor == "equity");
        equity.AtLow.ShouldBeGreaterThan(equity.AtHigh);
        var rate = tornado.Single(bar => bar.Factor == "rate");
        rate.AtLow.ShouldBe(
            OfferValuation.Of(Freelance with { Rate = 3600 }).Mean - OfferValuation.Of(Job).Mean,
            0.000001m
        );
    }

    [Fact]
    public void Equity_and_bonus_count_as_far_as_they_are_expected()
    {
        var year = OfferValuation.Year(Job with { BonusPaid = 0.25m });

        year.Gross.ShouldBe(120_000 + 2500 + 10_000);
        year.Value.ShouldBe(year.Net + 5000);
        year.Hours.ShouldBe(47 * 40);
    }

    [Fact]
    public void A_statutory_pension_counts_by_what_it_is_worth_to_the_person()
    {
        var job = Employment("DE", 2026, 80_000);

        OfferValuation.Year(job).Retirement.ShouldBe(80_000 * 0.186m);
        OfferValuation.Year(job with { PensionWorth = 0.5m }).Retirement.ShouldBe(40_000 * 0.186m);
        OfferValuation.Year(Earning("DE", 2026, 80_000), 0).Retirement.ShouldBe(0);
    }

    [Fact]
    public void A_rate_by_hour_day_and_week_is_the_same_pay()
    {
        var weekly = Contract("GB", 2026, 3000);
        var daily = weekly with { Per = RatePeriod.Day, Rate = 750, Days = 4 };
        var hourly = weekly with { Per = RatePeriod.Hour, Rate = 75 };

        OfferValuation.Year(daily, 2).Net.ShouldBe(OfferValuation.Year(weekly, 2).Net);
        OfferValuation.Year(hourly, 2).Net.ShouldBe(OfferValuation.Year(weekly, 2).Net);
    }

    [Fact]
    public void A_currency_without_a_rate_is_refused_by_name()
    {
        var odd = Job with { Table = Job.Table with { Currency = "XXX" } };

        Should
            .Throw<CatalogException>(() => OfferMeasure.Of([Job, odd], Knowledge.Embedded.Rates))
            .Message.ShouldContain("'XXX' has no exchange rate");
    }

    [Fact]
    public void No_offers_are_refused() =>
        Should.Throw<ArgumentException>(() => OfferMeasure.Of([], Knowledge.Embedded.Rates));
}
