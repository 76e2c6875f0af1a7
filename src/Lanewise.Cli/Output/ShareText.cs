using System.Globalization;
using Lanewise.Statistics;

namespace Lanewise.Cli.Output;

/// <summary>Writes shares of 0 to 1 to three decimals, as accuracy is told.</summary>
internal static class ShareText
{
    /// <summary>The share; nothing for none.</summary>
    public static string Of(Estimate? share) =>
        share is { } s ? s.Value.ToString("0.000", CultureInfo.InvariantCulture) : "";

    /// <summary>The ends of its interval.</summary>
    public static string Interval(Estimate share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share.Low:0.000}–{share.High:0.000}");
}
