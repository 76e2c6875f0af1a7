using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Tables;

/// <summary>Pay in the columns of a table.</summary>
internal static class TablePay
{
    /// <summary>The range of the number columns, else the one in words; empty where neither states any.</summary>
    public static IReadOnlyList<PublishedPay> Of(TableRow row)
    {
        var range = PayFields.Range(
            row.Amount(TableField.SalaryMin),
            row.Amount(TableField.SalaryMax),
            Currencies.Of(row.Text(TableField.Currency)),
            PayPeriods.Of(row.Text(TableField.Period))
        );
        return range.Count > 0 ? range : PayWords.Of(row.Text(TableField.Salary));
    }
}
