using System.Globalization;

namespace Lanewise.Accuracy.Labels;

/// <summary>One statement of pay, as it is compared.</summary>
/// <param name="Min">Lower end in units of the currency; null for "up to".</param>
/// <param name="Max">Upper end; null for "from".</param>
/// <param name="Currency">ISO 4217 code, or null.</param>
/// <param name="Period">hour, day, week, month, year, or null.</param>
public sealed record LabelledPay(decimal? Min, decimal? Max, string? Currency, string? Period)
{
    /// <summary>It in words, ends rounded to whole units (half to even): statements are the same where these are.</summary>
    public override string ToString() => $"{End(Min)}–{End(Max)} {Currency ?? "?"}/{Period ?? "?"}";

    private static string End(decimal? amount) =>
        amount is { } value ? Math.Round(value).ToString("0", CultureInfo.InvariantCulture) : "";
}
