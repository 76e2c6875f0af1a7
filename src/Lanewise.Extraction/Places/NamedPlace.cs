using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>A place as one stretch of words names it: "Portland, OR" is one.</summary>
/// <param name="Kind">The most exact of what is named.</param>
/// <param name="City">The city, or null.</param>
/// <param name="Region">Code of its region in any country, or null.</param>
/// <param name="Country">The country.</param>
/// <param name="IsKnown">Whether the name alone means this place (<see cref="PlaceName"/>).</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
internal readonly record struct NamedPlace(
    PlaceKind Kind,
    string? City,
    string? Region,
    string Country,
    bool IsKnown,
    int FirstToken,
    int EndToken
)
{
    /// <summary>Whether a sign parts it from the words before, as in "Engineer (Warsaw)", "Engineer - Berlin", "[上海] ...".</summary>
    public bool IsSetApart(ReadOnlySpan<Token> tokens) =>
        FirstToken > 0 && tokens[FirstToken - 1] is { Kind: TokenKind.Symbol } && !tokens[FirstToken].StartsLine;
}
