using System.Collections.Frozen;
using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Places;

namespace Lanewise.Extraction.Pay;

/// <summary>Decides the currency of a statement that leaves it open, from where the job is.</summary>
internal sealed class PayCurrency
{
    /// <summary>Taken where neither the statement nor a place tells.</summary>
    public const string Fallback = "USD";

    private readonly FrozenDictionary<string, string> _byCountry;

    public PayCurrency(Knowledge knowledge) =>
        _byCountry = knowledge.Places.Countries.ToFrozenDictionary(
            country => country.Code,
            country => country.Currency
        );

    /// <summary>The ISO code of a written currency: a lone dollar is that of the only country, US dollars else.</summary>
    public string Of(string? written, decimal factor, ImmutableArray<Place> places) =>
        written switch
        {
            Currencies.Dollar => OfPlaces(places) is { } local && Currencies.IsDollar(local) ? local : Fallback,
            "USDC" => Fallback,
            null when factor == Magnitude.Lakh => "INR",
            null => OfPlaces(places) ?? Fallback,
            _ => written,
        };

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
}
