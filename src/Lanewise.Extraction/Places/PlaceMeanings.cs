using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Decides which of its meanings a name has from the names beside it.</summary>
internal sealed class PlaceMeanings(PlaceNames names)
{
    /// <summary>
    /// The meaning that fits the name behind it, with what that means. Before a country "New York" is the city rather than the state.
    /// </summary>
    public (PlaceName Name, PlaceName Wider)? Fitting(ReadOnlySpan<Hit> meanings, ReadOnlySpan<Hit> second)
    {
        if (second.IsEmpty)
        {
            return null;
        }

        (PlaceName Name, PlaceName Wider)? best = null;
        foreach (var meaning in meanings)
        {
            if (meaning.Group == PlaceNames.NotPlace || names[meaning.Group] is not { IsCode: false } name)
            {
                continue;
            }

            var isBetter =
                best is null || (name is { Kind: PlaceKind.City, IsKnown: true } && IsRegion(best.Value.Name));
            if (isBetter && Fitting(name, second) is { } wider)
            {
                best = (name, wider);
            }
        }

        return best;
    }

    private static bool IsRegion(PlaceName name) => name.Kind == PlaceKind.Region;

    /// <summary>The region or country around a place among the meanings of a name; null where none is.</summary>
    public PlaceName? Fitting(PlaceName name, ReadOnlySpan<Hit> wider)
    {
        foreach (var hit in wider)
        {
            if (
                hit.Group == PlaceNames.NotPlace
                || names[hit.Group] is not { Kind: PlaceKind.Region or PlaceKind.Country } candidate
                || candidate.Kind <= name.Kind
            )
            {
                continue;
            }

            if (
                candidate.Country == name.Country
                && (candidate.Kind == PlaceKind.Country || name.Region is null || candidate.Region == name.Region)
            )
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The meaning of a name with no fitting region or country behind it; null where the name alone means none.</summary>
    /// <param name="meanings">All meanings of the name.</param>
    /// <param name="before">The place named just before it, or the default.</param>
    /// <param name="behind">All meanings of the name just behind it.</param>
    /// <param name="isPiece">Whether nothing but the name stands between two signs of a field, so that ordinary words and towns count.</param>
    public PlaceName? Alone(ReadOnlySpan<Hit> meanings, NamedPlace before, ReadOnlySpan<Hit> behind, bool isPiece)
    {
        var isOrdinary = HasNotPlace(meanings);
        if (isOrdinary && !isPiece)
        {
            return null;
        }

        var isListed = IsForeignCountry(before) || IsForeignCountry(behind);
        PlaceName? best = null;
        foreach (var meaning in meanings)
        {
            if (meaning.Group == PlaceNames.NotPlace)
            {
                continue;
            }

            var name = names[meaning.Group];
            var isClear = !name.IsCode && (name.IsKnown || (isPiece && !isOrdinary && !IsCityElsewhere(name, behind)));
            if (isClear && (best is null || Rank(name, before, isListed) < Rank(best, before, isListed)))
            {
                best = name;
            }
        }

        return best;
    }

    /// <summary>The region that has the name of a city in it, as New York has; null where there is none.</summary>
    public PlaceName? Region(ReadOnlySpan<Hit> meanings, PlaceName city)
    {
        foreach (var meaning in meanings)
        {
            if (
                meaning.Group != PlaceNames.NotPlace
                && names[meaning.Group] is { Kind: PlaceKind.Region, IsCode: false } region
                && city.City is not null
                && (region.Country, region.Region) == (city.Country, city.Region)
            )
            {
                return region;
            }
        }

        return null;
    }

    private static bool IsForeignCountry(NamedPlace place) => place is { Kind: PlaceKind.Country, Country: not "US" };

    /// <summary>Whether a name, if there is one, is that of a country.</summary>
    public bool IsCountry(ReadOnlySpan<Hit> meanings) =>
        !meanings.IsEmpty
        && meanings[0].Group != PlaceNames.NotPlace
        && names[meanings[0].Group] is { Kind: PlaceKind.Country, IsCode: false };

    private bool IsForeignCountry(ReadOnlySpan<Hit> meanings) =>
        IsCountry(meanings) && names[meanings[0].Group].Country != "US";

    // Before a known city a name that is a small town elsewhere is a part of that city: "Soho, London".
    private bool IsCityElsewhere(PlaceName name, ReadOnlySpan<Hit> meanings) =>
        !meanings.IsEmpty
        && meanings[0].Group != PlaceNames.NotPlace
        && names[meanings[0].Group] is { Kind: PlaceKind.City, IsKnown: true } city
        && city.Country != name.Country;

    // What fits the name before comes first ("Germany, Frankfurt"; a state in a list of states), then cities, countries, regions.
    private static int Rank(PlaceName name, NamedPlace before, bool isListed)
    {
        var isExpected =
            name.Country == before.Country
            && (before.Kind == PlaceKind.Country || (before.Kind == PlaceKind.Region && name.Kind == PlaceKind.Region));
        var byKind = name.Kind switch
        {
            PlaceKind.City when name.City == PlaceNames.CityState(name.Country) => 0,
            // Postings mean the state by "Georgia", unless it stands among countries.
            PlaceKind.Country when name.Country == "GE" && !isListed => 4,
            PlaceKind.Country => 1,
            PlaceKind.City or PlaceKind.Metro when name.IsKnown => 2,
            PlaceKind.Region => 3,
            _ => 4,
        };
        return (isExpected ? 0 : 5) + byKind;
    }

    /// <summary>
    /// What a two-letter code stands for behind the name of an unknown town: a state of the US, else any other that facts carry, else a
    /// country; null where the name is no code.
    /// </summary>
    public PlaceName? Code(ReadOnlySpan<Hit> meanings)
    {
        PlaceName? best = null;
        foreach (var meaning in meanings)
        {
            if (
                meaning.Group != PlaceNames.NotPlace
                && names[meaning.Group] is { IsCode: true } code
                && (code.Kind == PlaceKind.Country || PlaceNames.HasRegions(code.Country))
                && (best is null || CodeRank(code) < CodeRank(best))
            )
            {
                best = code;
            }
        }

        return best;
    }

    /// <summary>Whether a code stands for a state of the US and for no country: "FL", but not "DE".</summary>
    public bool IsOfStateOnly(ReadOnlySpan<Hit> meanings)
    {
        var isState = false;
        foreach (var meaning in meanings)
        {
            if (
                meaning.Group == PlaceNames.NotPlace
                || names[meaning.Group] is not { IsCode: true, Kind: not PlaceKind.Country } code
            )
            {
                return false;
            }

            isState |= code is { Kind: PlaceKind.Region, Country: "US" };
        }

        return isState;
    }

    private static int CodeRank(PlaceName code) =>
        code.Kind == PlaceKind.Country ? 2
        : code.Country == "US" ? 0
        : 1;

    private static bool HasNotPlace(ReadOnlySpan<Hit> meanings)
    {
        foreach (var meaning in meanings)
        {
            if (meaning.Group == PlaceNames.NotPlace)
            {
                return true;
            }
        }

        return false;
    }
}
