using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>The groups of <c>catalog/phrases/location.yaml</c> and the stretches of a posting that tell where the job is.</summary>
internal sealed class PlaceZones(Lexicon lexicon)
{
    private const int LongestFieldLine = 24;
    private const int LongestValue = 8;

    public int Field { get; } = lexicon.Group(Topic.Location, "field");

    public int Here { get; } = lexicon.Group(Topic.Location, "here");

    public int From { get; } = lexicon.Group(Topic.Location, "from");

    public int Only { get; } = lexicon.Group(Topic.Location, "only");

    private int Clock { get; } = lexicon.Group(Topic.Location, "clock");

    /// <summary>
    /// Index after the last token of a field for the place, such as "Location: ...", that a line begins with; −1 where it is none. A
    /// field that goes over into a text without a line break ends after a few words.
    /// </summary>
    public int EndOfField(Reading reading, Line line)
    {
        var value = ValueOfField(reading, line);
        return value < 0 ? -1
            : line.EndToken - line.FirstToken <= LongestFieldLine ? line.EndToken
            : Math.Min(line.EndToken, value + LongestValue);
    }

    private int ValueOfField(Reading reading, Line line)
    {
        var first = line.FirstToken;
        while (first < line.EndToken && reading.Tokens[first].Kind == TokenKind.Symbol && !IsPin(reading, first))
        {
            first++;
        }

        var hits = reading.Hits(Topic.Location);
        var at = HitSearch.StartingAt(hits, first);
        if (at < 0 || hits[at].Group != Field)
        {
            return -1;
        }

        var end = hits[at].EndToken;
        var isField = IsPin(reading, first) || (end < line.EndToken && OpensValue(reading.Tokens[end]));
        return isField ? end : -1;
    }

    private static bool OpensValue(Token token) => token.Is(':') || token.Is('：') || token.Is('-') || token.Is('*');

    /// <summary>Whether words for a time follow, as in "US time zones", "EU ±3h": they demand a time, not a place.</summary>
    public bool IsClock(Reading reading, int end)
    {
        var hits = reading.Hits(Topic.Location);
        var at = HitSearch.StartingAt(hits, end);
        return at >= 0 && hits[at].Group == Clock;
    }

    private static bool IsPin(Reading reading, int token) =>
        char.IsSurrogate(reading.Text[reading.Tokens[token].Start]);
}
