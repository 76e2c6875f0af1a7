using Lanewise.Sources.Fields;

namespace Lanewise.Sources.JobPosting;

/// <summary>Pay of a schema.org posting. <c>estimatedSalary</c> is somebody's guess and not read.</summary>
internal static class JobPostingPay
{
    /// <summary>The base salary's ranges; empty where none is stated.</summary>
    public static IReadOnlyList<PublishedPay> Of(SourceRecord record)
    {
        var currency = record.Text("salaryCurrency");
        if (record.Amount("baseSalary") is { } sum)
        {
            return PayFields.Range(sum, sum, currency, null);
        }

        return [.. record.Each("baseSalary").SelectMany(salary => Range(salary, currency))];
    }

    private static IReadOnlyList<PublishedPay> Range(SourceRecord salary, string? currency)
    {
        var value = salary.In("value") ?? salary;
        var single = value.Amount("value") ?? value.Amount("price");
        return PayFields.Range(
            value.Amount("minValue") ?? value.Amount("minPrice") ?? single,
            value.Amount("maxValue") ?? value.Amount("maxPrice") ?? single,
            salary.Text("currency") ?? salary.Text("priceCurrency") ?? value.Text("currency") ?? currency,
            PayPeriods.Of(value.Text("unitText") ?? salary.Text("unitText")) ?? OfCode(value.Text("unitCode"))
        );
    }

    // Codes of UN/CEFACT that QuantitativeValue allows beside words.
    private static string? OfCode(string? code) =>
        code switch
        {
            "HUR" => "hour",
            "DAY" => "day",
            "WEE" => "week",
            "MON" => "month",
            "ANN" => "year",
            _ => null,
        };
}
