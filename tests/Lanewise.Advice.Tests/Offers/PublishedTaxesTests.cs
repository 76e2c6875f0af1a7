using Lanewise.Advice.Offers;
using static Lanewise.Advice.Tests.Offers.InventedOffers;

namespace Lanewise.Advice.Tests.Offers;

/// <summary>Taxes and contributions that agencies, statutes and advice centres publish as amounts, not as the rates they follow from.</summary>
public sealed class PublishedTaxesTests
{
    // Rev. Proc. 2024-40 and 2025-32, tax rate tables: the tax at the foot of a bracket.
    [Theory]
    [InlineData(2025, false, 11_925, 1_192.50)]
    [InlineData(2025, false, 48_475, 5_578.50)]
    [InlineData(2025, false, 103_350, 17_651)]
    [InlineData(2025, false, 197_300, 40_199)]
    [InlineData(2025, false, 250_525, 57_231)]
    [InlineData(2025, false, 626_350, 188_769.75)]
    [InlineData(2025, true, 206_700, 35_302)]
    [InlineData(2025, true, 394_600, 80_398)]
    [InlineData(2025, true, 501_050, 114_462)]
    [InlineData(2025, true, 751_600, 202_154.50)]
    [InlineData(2026, false, 640_600, 192_979.25)]
    [InlineData(2026, true, 100_800, 11_600)]
    [InlineData(2026, true, 768_700, 206_583.50)]
    public void United_States_income_tax_is_that_of_the_revenue_procedures(
        int year,
        bool married,
        int taxable,
        double tax
    )
    {
        var offer = Employment("US", year, 0) with { IsMarried = married };
        var deduction = offer.Table[$"standard-deduction-{(married ? "married" : "single")}"];

        OfferValuation
            .Year(offer with { Salary = taxable + deduction })
            .Line("Federal income tax")
            .ShouldBe((decimal)tax);
    }

    // Social Security Administration, fact sheets for 2025 and 2026: the most that an employee pays.
    [Theory]
    [InlineData(2025, 10_918.20)]
    [InlineData(2026, 11_439)]
    public void United_States_social_security_stops_at_the_wage_base(int year, double most) =>
        OfferValuation.Year(Employment("US", year, 400_000)).Line("Social Security").ShouldBe((decimal)most);

    [Fact]
    public void United_States_self_employment_tax_follows_schedule_se()
    {
        // $100,000 of profit: line 4a 92,350; line 12 92,350 × 15.3% = 14,129.55; half of it deductible.
        var year = OfferValuation.Year(Earning("US", 2025, 100_000), 0);

        year.Line("Self-employment tax").ShouldBe(14_129.55m);

        // Form 8995: adjusted 92,935.225; taxable before the deduction 77,185.225; a fifth of it off: 61,748.18; tax 5,578.50 + 22% over 48,475.
        year.Line("Federal income tax").ShouldBe(8_498.60m, 0.005m);
    }

    [Fact]
    public void United_States_business_income_deduction_is_half_gone_in_the_middle_of_its_range()
    {
        // 2026, single: adjusted 255,350, taxable 239,250, halfway from 201,750 to 276,750; half of a fifth of 255,350 off leaves 213,715.
        var profit = (255_350 + (184_500 * 0.124m / 2)) / (1 - (0.9235m * 0.029m / 2));

        // Rev. Proc. 2025-32: 41,024 and 32% over 201,775.
        OfferValuation
            .Year(Earning("US", 2026, profit), 0)
            .Line("Federal income tax")
            .ShouldBe(41_024 + (11_940 * 0.32m), 0.01m);
    }

    [Fact]
    public void United_States_business_income_deduction_is_gone_above_its_range()
    {
        // Taxable income beyond 276,750 in 2026 for a single person: the whole of it is taxed.
        var offer = Earning("US", 2026, 400_000);
        var year = OfferValuation.Year(offer, 0);
        var half = ((184_500 * 0.124m) + (400_000 * 0.9235m * 0.029m)) / 2;
        var employed = Employment("US", 2026, 400_000 - half);

        year.Line("Federal income tax").ShouldBe(OfferValuation.Year(employed).Line("Federal income tax"));
    }

    // HMRC: no Personal Allowance at £125,140, so that 37,700 is taxed at 20% and the rest at 40%.
    [Theory]
    [InlineData(12_570, 0)]
    [InlineData(50_270, 7_540)]
    [InlineData(100_000, 27_432)]
    [InlineData(125_140, 42_516)]
    public void United_Kingdom_allowance_is_tapered_away(int salary, int tax)
    {
        OfferValuation.Year(Employment("GB", 2025, salary)).Line("Income Tax").ShouldBe(tax);
        OfferValuation.Year(Employment("GB", 2026, salary)).Line("Income Tax").ShouldBe(tax);
    }

    // salarytax.uk's worked scenarios of Class 4 for 2026/27, in whole pounds.
    [Theory]
    [InlineData(10_000, 0)]
    [InlineData(30_000, 1_046)]
    [InlineData(75_000, 2_757)]
    public void United_Kingdom_class_4_is_that_of_worked_examples(int profit, int contribution) =>
        Math.Round(OfferValuation.Year(Earning("GB", 2026, profit), 0).Line("National Insurance"))
            .ShouldBe(contribution);

    [Fact]
    public void United_Kingdom_umbrella_pays_the_employers_part_out_of_the_rate()
    {
        var year = OfferValuation.Year(Earning("GB", 2026, 100_000) with { Status = ContractStatus.Umbrella }, 0);
        var employer = year.Line("Employer's National Insurance");
        var levy = year.Line("Apprenticeship Levy");
        var pay = 100_000 - employer - levy;

        employer.ShouldBe((pay - 5_000) * 0.15m, 0.0001m);
        levy.ShouldBe(pay * 0.005m, 0.0001m);
        year.Line("Income Tax").ShouldBe(OfferValuation.Year(Employment("GB", 2026, pay)).Line("Income Tax"));
    }

    // § 32a EStG prints the tax at the foot of its third zone; what it subtracts in the fourth and fifth is rounded, so that the zones meet within ten cents.
    [Theory]
    [InlineData(2025, 12_096, 0)]
    [InlineData(2025, 17_443, 1_015.13)]
    [InlineData(2025, 68_480, 17_849.68)]
    [InlineData(2025, 277_825, 105_774.58)]
    [InlineData(2026, 12_348, 0)]
    [InlineData(2026, 17_799, 1_034.87)]
    [InlineData(2026, 69_878, 18_213.13)]
    [InlineData(2026, 277_825, 105_550.87)]
    public void German_income_tax_meets_itself_at_the_feet_of_its_zones(int year, int taxable, double tax)
    {
        GermanTax(year, taxable).ShouldBe((decimal)tax, 0.1m);
        GermanTax(year, taxable + 0.01m).ShouldBe((decimal)tax, 0.01m);
    }

    // ver.di, selbststaendigen.info, contributions from 1 January 2026: least and most a month, without sick pay.
    [Theory]
    [InlineData(5_000, 222.80, 47.46)]
    [InlineData(200_000, 982.31, 209.25)]
    public void German_self_employed_pay_health_and_care_between_their_bounds(int profit, double health, double care)
    {
        var year = OfferValuation.Year(Earning("DE", 2026, profit) with { Children = 1 }, 0);

        Math.Round(year.Line("Health insurance") / 12, 2).ShouldBe((decimal)health);
        Math.Round(year.Line("Care insurance") / 12, 2).ShouldBe((decimal)care);
    }

    // Deutsche Flagge, contributions of 2026: the employee's part of care insurance.
    [Theory]
    [InlineData(0, 0.0240)]
    [InlineData(1, 0.0180)]
    [InlineData(2, 0.0155)]
    [InlineData(3, 0.0130)]
    [InlineData(4, 0.0105)]
    [InlineData(5, 0.0080)]
    [InlineData(7, 0.0080)]
    public void German_care_insurance_costs_less_with_children(int children, double rate) =>
        OfferValuation
            .Year(Employment("DE", 2026, 50_000) with { Children = children })
            .Line("Care insurance")
            .ShouldBe(50_000 * (decimal)rate);

    [Fact]
    public void German_couples_pay_twice_the_tax_on_half()
    {
        var single = OfferValuation.Year(Employment("DE", 2025, 60_000));
        var married = OfferValuation.Year(Employment("DE", 2025, 60_000) with { IsMarried = true });

        married.Line("Income tax").ShouldBeLessThan(single.Line("Income tax") * 0.7m);
        GermanTax(2025, 60_000, married: true).ShouldBe(GermanTax(2025, 30_000) * 2, 0.01m);
    }

    [Fact]
    public void German_solidarity_surcharge_begins_at_its_limit_and_grows_to_the_full_rate()
    {
        decimal Part(int salary)
        {
            var year = OfferValuation.Year(Employment("DE", 2026, salary));
            return year.Line("Solidarity surcharge") / year.Line("Income tax");
        }

        Part(80_000).ShouldBe(0);
        Part(110_000).ShouldBeInRange(0.001m, 0.054m);
        Part(300_000).ShouldBe(0.055m, 0.000001m);
    }

    // A self-employed person's taxable income is the profit less insurance in proportion to it, up to the ceiling, and 36 or 72 euros.
    private static decimal GermanTax(int year, decimal taxable, bool married = false)
    {
        var offer = Earning("DE", year, 0) with { IsMarried = married };
        var rate = offer.Table["health-additional-rate"] + 0.140m + 0.036m + 0.006m;
        var ceiling = offer.Table["health-ceiling"];
        var needed = taxable + (married ? 72 : 36);
        var profit = needed / (1 - rate) <= ceiling ? needed / (1 - rate) : needed + (ceiling * rate);
        return OfferValuation.Year(offer with { Rate = profit / 50 }, 0).Line("Income tax");
    }
}
