using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>The groups of <c>catalog/phrases/location.yaml</c> and the stretches of a posting that tell where the job is.</summary>
internal sealed class PlaceZones(Lexicon lexicon)
{
    private const int LongestFieldLine = 24;

    public int Field { get; } = lexicon.Group(Topic.Location, "field");

    public int Here { get; } = lexicon.Group(Topic.Location, "here");

    public int From { get; } = lexicon.Group(Topic.Location, "from");

    public int Only { get; } = lexicon.Group(Topic.Location, "only");

    public int Clock { get; } = lexicon.Group(Topic.Location, "clock");

    /// <summary>Whether a line begins like a field for the place: "Location: ...".</summary>
    public bool IsField(Reading reading, Line line)
    {
        if (line.EndToken - line.FirstToken > LongestFieldLine)
        {
            return false;
        }

        var first = line.FirstToken;
        while (first < line.EndToken && reading.Tokens[first].Kind == TokenKind.Symbol && !IsPin(reading, first))
        {
            first++;
        }

        var hits = reading.Hits(Topic.Location);
        var at = HitSearch.StartingAt(hits, first);
        if (at < 0 || hits[at].Group != Field)
        {
            return false;
        }

        var end = hits[at].EndToken;
        return IsPin(reading, first)
            || (
                end < line.EndToken
                && (
                    reading.Tokens[end].Is(':')
                    || reading.Tokens[end].Is('：')
                    || reading.Tokens[end].Is('-')
                    || reading.Tokens[end].Is('*')
                )
            );
    }

    private static bool IsPin(Reading reading, int token) =>
        char.IsSurrogate(reading.Text[reading.Tokens[token].Start]);
}
