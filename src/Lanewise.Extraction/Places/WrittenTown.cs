using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>
/// Reads the name of a town that no list holds from where it stands: in a location field before a comma and its state or country, as in
/// "Little Hollow, MA".
/// </summary>
internal static class WrittenTown
{
    private const int LongestName = 4;
    private const int LongestCode = 3;

    // Room for "St. Mary's-on-the-Hill": signs inside names are tokens too.
    private const int MostTokens = 10;

    /// <summary>First and end token of the name that ends at the comma before a state or country; both the same where there is none.</summary>
    /// <param name="reading">The posting.</param>
    /// <param name="words">Words that are no names of towns.</param>
    /// <param name="wider">First token of the state or country.</param>
    /// <param name="bound">First token that may belong to the name.</param>
    public static (int FirstToken, int EndToken) Before(Reading reading, PlaceWords words, int wider, int bound)
    {
        var end = wider - 1;
        if (end <= bound || !reading.Tokens[end].Is(','))
        {
            return default;
        }

        var first = FirstOf(reading, words, end, bound);
        return first < end && !IsCode(reading.Tokens, first, end) && !PlaceWords.HasWord(reading, first, end)
            ? (first, end)
            : default;
    }

    // "TX, WA" are two states.
    private static bool IsCode(ReadOnlySpan<Token> tokens, int first, int end) =>
        end == first + 1 && tokens[first] is { IsUpper: true, Length: <= LongestCode };

    private static int FirstOf(Reading reading, PlaceWords words, int end, int bound)
    {
        var tokens = reading.Tokens;
        var (first, length) = (end, 0);
        for (var index = end - 1; index >= bound; index--)
        {
            if (IsInner(tokens, index, bound))
            {
                continue;
            }

            if (!IsNamePart(reading, index) || words.IsStreet(reading, index, bound))
            {
                return first;
            }

            (first, length) = (index, length + 1);
            if (length > LongestName || end - first > MostTokens)
            {
                return end;
            }
        }

        return first;
    }

    // A hyphen, dot or apostrophe of "Winston-Salem", "Mt. Ada", "Coeur d'Alene".
    private static bool IsInner(ReadOnlySpan<Token> tokens, int index, int bound) =>
        index > bound
        && tokens[index].IsGlued
        && tokens[index - 1].Kind == TokenKind.Word
        && (
            tokens[index].Is('.')
            || (tokens[index + 1].IsGlued && (tokens[index].Is('-') || tokens[index].Is('\'') || tokens[index].Is('’')))
        );

    private static bool IsNamePart(Reading reading, int index)
    {
        var token = reading.Tokens[index];
        return token is { Kind: TokenKind.Word, Length: > 1 }
            && (token.IsCapital || IsParticle(reading.Written(token)));
    }

    private static bool IsParticle(ReadOnlySpan<char> word) =>
        word
            is "de"
                or "du"
                or "la"
                or "le"
                or "del"
                or "da"
                or "do"
                or "am"
                or "an"
                or "der"
                or "im"
                or "bei"
                or "upon"
                or "of";
}
