using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Places;

namespace Lanewise.Extraction.Pay;

/// <summary>Decides the currency of a statement that leaves it open, from where the job is.</summary>
internal sealed class PayCurrency
{
    /// <summary>Taken where neither the statement nor a place tells.</summary>
    public const string Fallback = "USD";

    /// <summary>Group of <c>catalog/phrases/currency.yaml</c> for a dollar sign alone.</summary>
    public const string Dollar = "dollar";

    // From this amount on, "¥" without a place is the yen, whose unit is worth about a twentieth of the yuan's.
    private const decimal YenFrom = 1_000_000;

    // The Mexican peso is written with the dollar's sign; a month's pay in it starts about here, where one in dollars is rare. A figure
    // for the year may be either, so that it must stand in Spanish.
    private const decimal PesosFrom = 8_000;

    private static readonly Dictionary<string, string[]> Sharers = new(StringComparer.Ordinal)
    {
        [Dollar] = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"],
        ["kr"] = ["SEK", "NOK", "DKK", "ISK"],
        ["yen-or-yuan"] = ["CNY", "JPY"],
        ["yuan"] = ["CNY", "TWD", "HKD"],
        ["rand"] = ["ZAR"],
    };

    /// <summary>Groups of <c>currency.yaml</c> that are signs of several currencies.</summary>
    public static IEnumerable<string> SharedSigns => Sharers.Keys;

    private readonly Dictionary<string, string> _byCountry;

    public PayCurrency(Knowledge knowledge) =>
        _byCountry = knowledge.Places.Countries.ToDictionary(
            country => country.Code,
            country => country.Currency,
            StringComparer.Ordinal
        );

    /// <summary>The ISO code of a written currency, null where it turns out to be none.</summary>
    /// <param name="written">Group of <c>currency.yaml</c>: a code, or the sign that several share; null where none is written.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="period">The period it states.</param>
    /// <param name="isChinese">Whether it stands among Chinese words.</param>
    /// <param name="setting">A sign that several currencies share is that of the only country the job is in.</param>
    public string? Of(string? written, PayStatement statement, PayPeriod? period, bool isChinese, PaySetting setting)
    {
        var local = OfPlaces(setting.Places);
        var isSpanish = setting.WrittenIn == "es";
        if (written is null)
        {
            return statement.Low.Factor == Magnitude.Lakh ? "INR" : local ?? (isChinese ? "CNY" : Fallback);
        }

        if (!Sharers.TryGetValue(written, out var sharers))
        {
            return written;
        }

        return local is not null && sharers.Contains(local)
            ? local
            : Usual(written, statement, isSpanish || period == PayPeriod.Month, local);
    }

    /// <summary>The currencies that a lone dollar sign is used for.</summary>
    public static IEnumerable<string> Dollars => Sharers[Dollar];

    /// <summary>Whether a lone dollar sign is used for this currency.</summary>
    public static bool IsDollar(string currency) => Sharers[Dollar].Contains(currency);

    /// <summary>The currency of the only country that a posting names, or null.</summary>
    public string? OfPlaces(ImmutableArray<Place> places)
    {
        string? country = null;
        foreach (var place in places)
        {
            if (place.Country is { } named && country is not null && named != country)
            {
                return null;
            }

            country = place.Country ?? country;
        }

        return country is null ? null : _byCountry.GetValueOrDefault(country);
    }

    private static string? Usual(string sign, PayStatement statement, bool mayBePesos, string? local) =>
        sign switch
        {
            Dollar when local == "MXN" && mayBePesos && statement.High.Value >= PesosFrom => local,
            Dollar when local is "COP" or "CLP" or "ARS" && statement.High.Value >= YenFrom => local,
            Dollar => Fallback,
            "yen-or-yuan" => statement.High.Value >= YenFrom ? "JPY" : "CNY",
            "yuan" => "CNY",
            "kr" => "SEK",
            _ => null,
        };
}
