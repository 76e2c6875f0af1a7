namespace Lanewise.Sources.Fields;

/// <summary>Currencies as fields of pay name them.</summary>
internal static class Currencies
{
    private static readonly (string Sign, string Code)[] Signs =
    [
        ("US$", "USD"),
        ("CA$", "CAD"),
        ("C$", "CAD"),
        ("A$", "AUD"),
        ("R$", "BRL"),
        ("S$", "SGD"),
        ("HK$", "HKD"),
        ("€", "EUR"),
        ("£", "GBP"),
        ("₹", "INR"),
        ("zł", "PLN"),
        ("RMB", "CNY"),
        ("$", "USD"),
    ];

    private static readonly string[] Codes =
    [
        "USD",
        "EUR",
        "GBP",
        "CAD",
        "AUD",
        "CHF",
        "PLN",
        "INR",
        "SGD",
        "HKD",
        "BRL",
        "MXN",
        "SEK",
        "NOK",
        "DKK",
        "CZK",
        "HUF",
        "RON",
        "JPY",
        "CNY",
        "NZD",
        "ZAR",
        "ILS",
        "AED",
        "TRY",
        "UAH",
        "PHP",
        "VND",
        "TWD",
        "KRW",
        "ARS",
        "CLP",
        "COP",
        "BGN",
        "THB",
        "MYR",
    ];

    /// <summary>The ISO code written in, or meant by the sign in, a short text; null where there is none. A bare dollar is the US one.</summary>
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var code = Codes.FirstOrDefault(code => text.Contains(code, StringComparison.OrdinalIgnoreCase));
        return code
            ?? Signs.FirstOrDefault(sign => text.Contains(sign.Sign, StringComparison.Ordinal)).Code
            ?? BareCode(text);
    }

    private static string? BareCode(string text) =>
        text.Length == 3 && text.All(char.IsAsciiLetter) ? text.ToUpperInvariant() : null;
}
