using Lanewise.Catalog.Taxes;

namespace Lanewise.Advice.Offers.Taxes;

/// <summary>Taxes and social insurance of Germany, as the year's assessment has them.</summary>
/// <remarks>
/// Statutory health insurance at the average additional rate, outside Saxony, without church tax. The law rounds income and tax down to
/// whole euros; here nothing is rounded, so that a cent more of pay leaves more (but for the feet of the fourth and fifth zone, whose printed
/// constants meet the zone below within ten cents).
/// </remarks>
internal static class GermanTaxes
{
    private const decimal ZoneUnit = 10_000;

    /// <summary>Of an employee, who pays half of most contributions.</summary>
    public static Levies OfEmployee(Offer offer, decimal pay)
    {
        var table = offer.Table;
        var insuredForPension = Math.Min(pay, table["pension-ceiling"]);
        var insuredForHealth = Math.Min(pay, table["health-ceiling"]);
        var pension = insuredForPension * table["pension-rate"] / 2;
        var health = insuredForHealth * (table["health-rate"] + table["health-additional-rate"]) / 2;
        var care = insuredForHealth * ((table["care-rate"] / 2) + CareDifference(offer));

        // Unemployment insurance would count only within an amount that health and care insurance use up (§ 10 Abs. 4 EStG).
        var provision = pension + (health * table["health-deductible-part"]) + care;
        var allowances = Math.Min(pay, table["employee-allowance"]) + SpecialExpenses(offer);
        return new(
            [
                .. IncomeTaxes(offer, pay - provision - allowances),
                new("Pension insurance", pension),
                new("Unemployment insurance", insuredForPension * table["unemployment-rate"] / 2),
                new("Health insurance", health),
                new("Care insurance", care),
            ],
            insuredForPension * table["pension-rate"]
        );
    }

    /// <summary>Of a Freiberufler insured of their own will, without sick pay, who need not pay into the statutory pension.</summary>
    public static Levies OfSelfEmployed(Offer offer, decimal profit)
    {
        var table = offer.Table;
        var insured = Math.Clamp(profit, table["health-least-income"], table["health-ceiling"]);
        var health = insured * (table["health-rate-without-sick-pay"] + table["health-additional-rate"]);
        var care = insured * (table["care-rate"] + CareDifference(offer));
        return new([
            .. IncomeTaxes(offer, profit - health - care - SpecialExpenses(offer)),
            new("Health insurance", health),
            new("Care insurance", care),
        ]);
    }

    /// <summary>Income tax by § 32a EStG on a single person's taxable income, unrounded.</summary>
    public static decimal BasicTax(TaxTable table, decimal income)
    {
        if (income > table["zone-5-above"])
        {
            return (income * table["zone-5-rate"]) - table["zone-5-less"];
        }

        if (income > table["zone-4-above"])
        {
            return (income * table["zone-4-rate"]) - table["zone-4-less"];
        }

        if (income > table["zone-3-above"])
        {
            return Curve(table, "zone-3", income) + table["zone-3-tax"];
        }

        return income > table["zone-2-above"] ? Curve(table, "zone-2", income) : 0;
    }

    private static decimal Curve(TaxTable table, string zone, decimal income)
    {
        var units = (income - table[$"{zone}-above"]) / ZoneUnit;
        return ((table[$"{zone}-square"] * units) + table[$"{zone}-slope"]) * units;
    }

    private static MoneyLine[] IncomeTaxes(Offer offer, decimal taxable)
    {
        // Married couples pay twice the tax on half of the income (§ 32a Abs. 5 EStG).
        var persons = offer.IsMarried ? 2 : 1;
        var tax = BasicTax(offer.Table, Math.Max(0, taxable) / persons) * persons;
        var above = Math.Max(0, tax - (offer.Table["solidarity-above"] * persons));
        return
        [
            new("Income tax", tax),
            new(
                "Solidarity surcharge",
                Math.Min(tax * offer.Table["solidarity-rate"], above * offer.Table["solidarity-phase-in"])
            ),
        ];
    }

    private static decimal SpecialExpenses(Offer offer) =>
        offer.Table["special-expenses-allowance"] * (offer.IsMarried ? 2 : 1);

    // The childless pay more, who has two to five children less; the employer's half stays the same.
    private static decimal CareDifference(Offer offer) =>
        offer.Children == 0
            ? offer.Table["care-childless-rate"]
            : -offer.Table["care-child-reduction"] * (Math.Min(offer.Children, 5) - 1);
}
