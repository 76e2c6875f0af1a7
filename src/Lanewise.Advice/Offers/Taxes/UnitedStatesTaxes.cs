namespace Lanewise.Advice.Offers.Taxes;

/// <summary>Federal taxes of the United States, with a state's at a flat rate.</summary>
/// <remarks>
/// One earner with the standard deduction and no other income. The $400 of net earnings below which no self-employment tax is due is
/// left out: it is a step, and no offer is so small.
/// </remarks>
internal static class UnitedStatesTaxes
{
    /// <summary>Of an employee: premiums for health insurance are paid before all taxes (26 U.S.C. §§ 106, 125, 3121(a)(5)(G)).</summary>
    public static Levies OfEmployee(Offer offer, decimal pay)
    {
        var table = offer.Table;
        var wages = Math.Max(0, pay - offer.Health);
        var taxable = Math.Max(0, wages - table[Of("standard-deduction", offer)]);
        return new([
            new("Federal income tax", IncomeTax(offer, taxable)),
            new("State income tax", wages * offer.StateRate),
            new("Social Security", Math.Min(wages, table["social-security-base"]) * table["social-security-rate"]),
            new("Medicare", (wages * table["medicare-rate"]) + AdditionalMedicare(offer, wages)),
        ]);
    }

    /// <summary>Of a sole proprietor without employees, by Schedule SE and Form 8995-A.</summary>
    public static Levies OfSelfEmployed(Offer offer, decimal profit)
    {
        var table = offer.Table;
        var earnings = Math.Max(0, profit) * table["self-employment-part"];
        var socialSecurity =
            Math.Min(earnings, table["social-security-base"]) * table["self-employment-social-security-rate"];
        var medicare = earnings * table["self-employment-medicare-rate"];

        // Half of the tax is deductible (26 U.S.C. § 164(f)), then health insurance up to what is left (§ 162(l)).
        var afterHalf = Math.Max(0, profit - ((socialSecurity + medicare) / 2));
        var adjusted = Math.Max(0, afterHalf - offer.Health);
        var taxable = Math.Max(0, adjusted - table[Of("standard-deduction", offer)]);
        return new([
            new("Federal income tax", IncomeTax(offer, taxable - BusinessIncomeDeduction(offer, adjusted, taxable))),
            new("State income tax", adjusted * offer.StateRate),
            new("Self-employment tax", socialSecurity + medicare + AdditionalMedicare(offer, earnings)),
        ]);
    }

    private static decimal IncomeTax(Offer offer, decimal taxable) =>
        Schedule.Tax(offer.Table.Brackets(Of("income-tax", offer)), taxable);

    private static decimal AdditionalMedicare(Offer offer, decimal earnings) =>
        Math.Max(0, earnings - offer.Table[Of("additional-medicare-above", offer)])
        * offer.Table["additional-medicare-rate"];

    /// <summary>
    /// A fifth of the business income (26 U.S.C. § 199A), of a trade that is no specified service and pays no wages: whole below the
    /// threshold, falling evenly to nothing over the range above it; never more than a fifth of the taxable income.
    /// </summary>
    private static decimal BusinessIncomeDeduction(Offer offer, decimal income, decimal taxable)
    {
        var table = offer.Table;
        var above = taxable - table[Of("business-income-above", offer)];
        var left = 1 - Math.Clamp(above / table[Of("business-income-range", offer)], 0, 1);
        return Math.Min(income * left, taxable) * table["business-income-rate"];
    }

    private static string Of(string figure, Offer offer) => $"{figure}-{(offer.IsMarried ? "married" : "single")}";
}
