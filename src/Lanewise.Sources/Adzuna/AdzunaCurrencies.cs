namespace Lanewise.Sources.Adzuna;

/// <summary>The currency of Adzuna's pay, which only the site's country tells.</summary>
internal static class AdzunaCurrencies
{
    private static readonly (string Ending, string Code)[] Sites =
    [
        (".com.au", "AUD"),
        (".com.br", "BRL"),
        (".com.mx", "MXN"),
        (".co.uk", "GBP"),
        (".co.za", "ZAR"),
        (".co.nz", "NZD"),
        (".ca", "CAD"),
        (".ch", "CHF"),
        (".in", "INR"),
        (".pl", "PLN"),
        (".sg", "SGD"),
        (".at", "EUR"),
        (".be", "EUR"),
        (".de", "EUR"),
        (".es", "EUR"),
        (".fr", "EUR"),
        (".it", "EUR"),
        (".nl", "EUR"),
        (".com", "USD"),
    ];

    /// <summary>The ISO code for an address of Adzuna; null for others.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? Sites.FirstOrDefault(site => address.Host.EndsWith(site.Ending, StringComparison.OrdinalIgnoreCase)).Code
            : null;
}
