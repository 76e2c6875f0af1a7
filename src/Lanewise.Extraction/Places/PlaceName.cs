namespace Lanewise.Extraction.Places;

/// <summary>One meaning of a name: a city, a region, a country or a metro area.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="City">English name of the city, for a metro area of its main one; else null.</param>
/// <param name="Region">Code of the region, or null.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="IsCode">Whether the name is a two-letter code, which counts only beside a name.</param>
/// <param name="IsKnown">Whether it is a country, a region, or a city large enough that its name alone means it.</param>
internal sealed record PlaceName(
    PlaceKind Kind,
    string? City,
    string? Region,
    string Country,
    bool IsCode,
    bool IsKnown = true
);
