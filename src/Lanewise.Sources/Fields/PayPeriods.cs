namespace Lanewise.Sources.Fields;

/// <summary>Words for the period that pay is stated for.</summary>
internal static class PayPeriods
{
    private static readonly (string Word, string Period)[] Words =
    [
        ("hour", "hour"),
        ("hr", "hour"),
        ("stunde", "hour"),
        ("heure", "hour"),
        ("hora", "hour"),
        ("day", "day"),
        ("daily", "day"),
        ("tag", "day"),
        ("jour", "day"),
        ("dia", "day"),
        ("week", "week"),
        ("woche", "week"),
        ("semaine", "week"),
        ("semana", "week"),
        ("month", "month"),
        ("monat", "month"),
        ("mois", "month"),
        ("mensuel", "month"),
        ("mes", "month"),
        ("mês", "month"),
        ("/mo", "month"),
        ("月", "month"),
        ("year", "year"),
        ("annual", "year"),
        ("annum", "year"),
        ("yr", "year"),
        ("jahr", "year"),
        ("/an", "year"),
        ("año", "year"),
        ("ano", "year"),
        ("年", "year"),
    ];

    /// <summary><c>hour</c>, <c>day</c>, <c>week</c>, <c>month</c> or <c>year</c> as first named in "1 YEAR", "per-hour-wage", "yearly"; null where none is.</summary>
    public static string? Of(string? text) =>
        text is null || IsTwoWeeks(text)
            ? null
            : Words
                .Select(word => (At: text.IndexOf(word.Word, StringComparison.OrdinalIgnoreCase), word.Period))
                .Where(found => found.At >= 0)
                .OrderBy(found => found.At)
                .Select(found => found.Period)
                .FirstOrDefault();

    // "Biweekly" and "semi-month" are none of the periods that pay is kept for.
    private static bool IsTwoWeeks(string text) =>
        text.StartsWith("bi", StringComparison.OrdinalIgnoreCase)
        || text.Contains("semi-", StringComparison.OrdinalIgnoreCase);
}
