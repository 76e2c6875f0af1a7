using Lanewise.Sources.Fields;

namespace Lanewise.Sources.UsaJobs;

/// <summary>Remuneration of USAJOBS, in US dollars by a code for the rate's interval.</summary>
internal static class UsaJobsPay
{
    /// <summary>The range of a remuneration; empty for work without pay or at rates that no period fits.</summary>
    public static IReadOnlyList<PublishedPay> Of(SourceRecord remuneration)
    {
        var (min, max) = (remuneration.Amount("MinimumRange"), remuneration.Amount("MaximumRange"));
        var code = remuneration.Text("RateIntervalCode");
        return code?.ToUpperInvariant() switch
        {
            "PA" or "PER YEAR" => PayFields.Range(min, max, "USD", "year"),
            "PH" or "PER HOUR" => PayFields.Range(min, max, "USD", "hour"),
            "PD" or "PER DAY" => PayFields.Range(min, max, "USD", "day"),
            "PM" or "PER MONTH" => PayFields.Range(min, max, "USD", "month"),
            "PW" or "PER WEEK" => PayFields.Range(min, max, "USD", "week"),
            "BW" or "BI-WEEKLY" => PayFields.Range(min / 2, max / 2, "USD", "week"),
            null => PayFields.Range(min, max, "USD", null),
            _ => [],
        };
    }
}
