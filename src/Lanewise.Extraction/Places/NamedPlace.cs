namespace Lanewise.Extraction.Places;

/// <summary>A place as one stretch of words names it: "Portland, OR" is one.</summary>
/// <param name="Kind">The most exact of what is named.</param>
/// <param name="City">The city, or null.</param>
/// <param name="Region">Code of its region in any country, or null.</param>
/// <param name="Country">The country.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
internal readonly record struct NamedPlace(
    PlaceKind Kind,
    string? City,
    string? Region,
    string Country,
    int FirstToken,
    int EndToken
);
