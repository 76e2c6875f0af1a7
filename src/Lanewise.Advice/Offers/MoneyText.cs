using System.Globalization;

namespace Lanewise.Advice.Offers;

/// <summary>Writes amounts the way people read them.</summary>
public static class MoneyText
{
    /// <summary>A whole amount: $98,300.</summary>
    public static string Whole(decimal amount, string currency) => Text(amount, currency, "N0");

    /// <summary>An amount to the cent: $71.25.</summary>
    public static string Exact(decimal amount, string currency) => Text(amount, currency, "N2");

    private static string Text(decimal amount, string currency, string format)
    {
        var symbol = currency switch
        {
            "USD" => "$",
            "GBP" => "£",
            "EUR" => "€",
            _ => currency + " ",
        };
        var digits = Math.Abs(amount).ToString(format, CultureInfo.InvariantCulture);
        var isZero = !digits.AsSpan().ContainsAnyInRange('1', '9');
        return $"{(amount < 0 && !isZero ? "−" : "")}{symbol}{digits}";
    }
}
