using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Ashby;

/// <summary>The salaries among Ashby's compensation components; equity, bonus and commission are not pay ranges here.</summary>
internal static class AshbyPay
{
    /// <summary>One range a tier, each once; the summary's salaries where the tiers hold none.</summary>
    public static IReadOnlyList<PublishedPay> Of(SourceRecord record)
    {
        if (record.In("compensation") is not { } compensation)
        {
            return [];
        }

        var tiers = Salaries(compensation.Each("compensationTiers").SelectMany(tier => tier.Each("components")));
        return tiers.Count > 0 ? tiers : Salaries(compensation.Each("summaryComponents"));
    }

    private static List<PublishedPay> Salaries(IEnumerable<SourceRecord> components) =>
        [.. components.Where(component => component.Text("compensationType") == "Salary").SelectMany(Range).Distinct()];

    private static IReadOnlyList<PublishedPay> Range(SourceRecord component) =>
        PayFields.Range(
            component.Amount("minValue"),
            component.Amount("maxValue"),
            component.Text("currencyCode"),
            PayPeriods.Of(component.Text("interval")),
            Kind(component.Text("summary"))
        );

    // Boards that pay commission type the on-target sum as a salary and say so in its summary ("OTE $168K – $231K").
    private static string Kind(string? summary) =>
        summary?.StartsWith("OTE", StringComparison.Ordinal) == true ? "ote" : "base";
}
