using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>The words of <c>catalog/phrases/location.yaml</c> that change what the name of a place beside them means.</summary>
internal sealed class PlaceWords(Lexicon lexicon)
{
    private const int MostNamesBeforeClock = 4;

    public int Here { get; } = lexicon.Group(Topic.Location, "here");

    public int From { get; } = lexicon.Group(Topic.Location, "from");

    private int Except { get; } = lexicon.Group(Topic.Location, "except");

    private int Seat { get; } = lexicon.Group(Topic.Location, "seat");

    private int Clock { get; } = lexicon.Group(Topic.Location, "clock");

    private int Street { get; } = lexicon.Group(Topic.Location, "street");

    private int Division { get; } = lexicon.Group(Topic.Location, "division");

    /// <summary>
    /// Whether words for a time follow, as in "US time zones", "EU ±3h", "US or Canada hours": they demand a time, not a place.
    /// </summary>
    public bool IsClock(Reading reading, int end)
    {
        for (var names = 0; names < MostNamesBeforeClock && !IsLineEnd(reading, end); names++)
        {
            if (IsGroup(reading, end, Clock))
            {
                return true;
            }

            if (!JoinsNames(reading, end) || IsLineEnd(reading, end + 1))
            {
                return false;
            }

            end = EndOfName(reading, end + 1);
            if (end < 0)
            {
                return false;
            }
        }

        return false;
    }

    private static bool JoinsNames(Reading reading, int token)
    {
        var link = reading.Tokens[token];
        return link.Kind == TokenKind.Symbol
            ? link.Is('+') || link.Is('/') || link.Is('&') || link.Is(',')
            : IsLink(reading.Written(link));
    }

    private static bool IsLineEnd(Reading reading, int token) =>
        token >= reading.Tokens.Length || reading.Tokens[token].StartsLine;

    /// <summary>Whether a token joins two names of a list or a name to a word for the workplace: "or", "in", a sign other than a full stop.</summary>
    public static bool IsLink(Reading reading, int token)
    {
        var link = reading.Tokens[token];
        return link.Kind == TokenKind.Symbol ? !link.Is('.') : IsLink(reading.Written(link));
    }

    private static bool IsLink(ReadOnlySpan<char> word) =>
        word
            is "or"
                or "and"
                or "in"
                or "at"
                or "from"
                or "our"
                or "the" // English
                or "oder"
                or "und"
                or "im"
                or "aus"
                or "von" // German
                or "ou"
                or "et"
                or "à"
                or "de" // French, Portuguese
                or "o"
                or "y"
                or "e"
                or "en"
                or "em"
                or "no"
                or "na"; // Spanish, Portuguese

    private int EndOfName(Reading reading, int token)
    {
        if (reading.HitStartingAt(Topic.Place, token) is { } place)
        {
            return place.EndToken;
        }

        return reading.HitStartingAt(Topic.Location, token) is { } word && word.Group != Clock ? word.EndToken : -1;
    }

    /// <summary>Whether words such as "HQ in" end just before a token: the company is there, not its remote people.</summary>
    public bool IsSeat(Reading reading, int token) =>
        reading.HitEndingAt(Topic.Location, token) is { } hit && hit.Group == Seat;

    /// <summary>Whether a word such as "Avenue" begins at a token; "St" also begins names such as "St. Ives".</summary>
    public bool IsStreet(Reading reading, int token, int bound) =>
        IsGroup(reading, token, Street)
        && (reading.Tokens[token].Length > 2 || (token > bound && reading.Tokens[token - 1].Kind != TokenKind.Symbol));

    /// <summary>Whether a word such as "Province" or "County" begins at a token.</summary>
    public bool IsDivision(Reading reading, int token) => IsGroup(reading, token, Division);

    /// <summary>Whether words such as "outside the" or "non-" end just before a token.</summary>
    public bool IsExcluded(Reading reading, int token)
    {
        var end = token > 0 && reading.Tokens[token - 1].Is('-') ? token - 1 : token;
        return reading.HitEndingAt(Topic.Location, end) is { } hit && hit.Group == Except;
    }

    /// <summary>Whether words for places or for where the work is done begin among some tokens, so that these are no name.</summary>
    public static bool HasWord(Reading reading, int first, int end) =>
        !reading.Hits(Topic.Location, first, end).IsEmpty || !reading.Hits(Topic.Workplace, first, end).IsEmpty;

    private static bool IsGroup(Reading reading, int token, int group) =>
        reading.HitStartingAt(Topic.Location, token) is { } hit && hit.Group == group;
}
