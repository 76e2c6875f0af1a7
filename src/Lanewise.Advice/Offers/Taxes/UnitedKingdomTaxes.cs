using Lanewise.Catalog.Taxes;

namespace Lanewise.Advice.Offers.Taxes;

/// <summary>Taxes of England, Wales and Northern Ireland.</summary>
internal static class UnitedKingdomTaxes
{
    /// <summary>Of an employee: Income Tax and Class 1 National Insurance over a whole year.</summary>
    public static Levies OfEmployee(TaxTable table, decimal pay) =>
        new([
            new("Income Tax", IncomeTax(table, pay)),
            new("National Insurance", Schedule.Tax(table.Brackets("class-1"), pay)),
        ]);

    /// <summary>Of a sole trader: Income Tax and Class 4 National Insurance on the profit.</summary>
    public static Levies OfSelfEmployed(TaxTable table, decimal profit) =>
        new([
            new("Income Tax", IncomeTax(table, profit)),
            new("National Insurance", Schedule.Tax(table.Brackets("class-4"), profit)),
        ]);

    /// <summary>Of an umbrella company's employee, who is paid what is left of the rate after the employer's own contributions.</summary>
    public static Levies OfUmbrella(TaxTable table, decimal paidToUmbrella)
    {
        var threshold = table["employer-threshold"];
        var levy = table["apprenticeship-levy-rate"];
        var rate = table["employer-rate"];

        // What is paid to the umbrella is pay, the levy on all of it and contributions on what exceeds the threshold.
        var pay = Math.Max(0, paidToUmbrella) / (1 + levy);
        if (pay > threshold)
        {
            pay = (paidToUmbrella + (threshold * rate)) / (1 + levy + rate);
        }

        var ofEmployer = Math.Max(0, pay - threshold) * rate;
        return new([
            new("Employer's National Insurance", ofEmployer),
            new("Apprenticeship Levy", pay * levy),
            .. OfEmployee(table, pay).Lines,
        ]);
    }

    private static decimal IncomeTax(TaxTable table, decimal income)
    {
        var excess = Math.Max(0, income - table["personal-allowance-limit"]);
        var allowance = Math.Max(0, table["personal-allowance"] - (excess * table["personal-allowance-taper"]));
        return Schedule.Tax(table.Brackets("income-tax"), Math.Max(0, income - allowance));
    }
}
