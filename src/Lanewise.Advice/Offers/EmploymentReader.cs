using Lanewise.Catalog.Taxes;

namespace Lanewise.Advice.Offers;

/// <summary>Reads what only an employment has.</summary>
internal static class EmploymentReader
{
    /// <summary>Its fields.</summary>
    public static readonly string[] Known =
    [
        "salary",
        "bonus",
        "bonus_paid",
        "equity",
        "equity_discount",
        "retirement",
        "pension_worth",
    ];

    /// <summary>Reads them.</summary>
    public static EmploymentOffer Read(OfferFields fields, TaxTable table)
    {
        fields.OnlyWhere("pension_worth", table.Country == "DE", "counts in DE only");
        if (fields.Entry.Has("equity") && !fields.Entry.Has("equity_discount"))
        {
            fields.Entry.Report(
                fields.Entry.LineOf("equity"),
                "equity_discount",
                "must be said where there is equity: the part of it, 0 to 1, that you give up for its being no money yet"
            );
        }

        return new()
        {
            Name = "",
            Table = table,
            Leave = fields.Number("leave", 0, Offer.WeeksOfYear - 1, null),
            Salary = fields.Amount("salary", null),
            Bonus = fields.Amount("bonus", 0),
            BonusPaid = fields.Share("bonus_paid", 1),
            Equity = fields.Amount("equity", 0),
            EquityDiscount = fields.Share("equity_discount", 0),
            Retirement = fields.Amount("retirement", 0),
            PensionWorth = fields.Share("pension_worth", 1),
        };
    }
}
