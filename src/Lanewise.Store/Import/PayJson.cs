using System.Text.Json;
using Lanewise.Extraction.Pay;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>Structured pay as the store keeps it: a JSON list, or null for none.</summary>
internal static class PayJson
{
    /// <summary>The list as JSON; null where it is empty.</summary>
    public static string? Write(IReadOnlyList<PublishedPay> pay) =>
        pay.Count == 0 ? null : JsonSerializer.Serialize(pay.Select(Stated));

    /// <summary>The list that was written; empty for null.</summary>
    public static IReadOnlyList<StatedPay> Read(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<List<StatedPay>>(json) ?? [];

    private static StatedPay Stated(PublishedPay pay) => new(pay.Min, pay.Max, pay.Currency, pay.Period, pay.Kind);
}
