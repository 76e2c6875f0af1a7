using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Finds the lines of a description that are fields for the place: "Location: ...", or a heading "Location" and what is below.</summary>
internal sealed class PlaceFields(Lexicon lexicon)
{
    private const int LongestLine = 24;
    private const int LongestValue = 8;

    private readonly int _field = lexicon.Group(Topic.Location, "field");
    private readonly int _seat = lexicon.Group(Topic.Location, "seat");

    /// <summary>
    /// First and end token of what the field that a line opens says; both the same where it opens none. A field that goes over into a text
    /// without a line break ends after a few words. The company's seat counts only with a word for the workplace:
    /// "Headquarters: Remote - US".
    /// </summary>
    public (int FirstToken, int EndToken) Of(Reading reading, int index)
    {
        var line = reading.Lines[index];
        var first = line.FirstToken;
        while (first < line.EndToken && reading.Tokens[first].Kind == TokenKind.Symbol && !IsPin(reading, first))
        {
            first++;
        }

        if (IsFlag(reading, first, line))
        {
            return (first, Math.Min(line.EndToken, first + LongestValue));
        }

        if (line.Part != Part.Description || first == line.EndToken)
        {
            return default;
        }

        var hits = reading.HitsAt(Topic.Location, first);
        if (hits.IsEmpty || (hits[0].Group != _field && hits[0].Group != _seat))
        {
            return default;
        }

        var (value, end) = Value(reading, index, hits[0].EndToken, IsPin(reading, first));
        var isSeat = hits[0].Group == _seat;
        return isSeat && reading.Hits(Topic.Workplace, value, end).IsEmpty ? default : (value, end);
    }

    private static (int FirstToken, int EndToken) Value(Reading reading, int index, int first, bool isPin)
    {
        var line = reading.Lines[index];
        if (IsAllSigns(reading.Tokens[first..line.EndToken]))
        {
            return isPin ? default : Below(reading.Lines, index);
        }

        var end = line.EndToken - line.FirstToken <= LongestLine ? line.EndToken : first + LongestValue;
        return isPin || OpensValue(reading.Tokens[first]) ? (first, Math.Min(line.EndToken, end)) : default;
    }

    // The next line, and where it is an item of a list the short items after it.
    private static (int FirstToken, int EndToken) Below(ReadOnlySpan<Line> lines, int index)
    {
        var next = index + 1;
        while (next < lines.Length && lines[next].IsEmpty)
        {
            next++;
        }

        if (next >= lines.Length)
        {
            return default;
        }

        var first = lines[next].FirstToken;
        var end = Math.Min(lines[next].EndToken, first + LongestLine);
        while (
            lines[next].IsItem
            && ++next < lines.Length
            && lines[next].IsItem
            && lines[next].EndToken - lines[next].FirstToken <= LongestValue
        )
        {
            end = lines[next].EndToken;
        }

        return (first, end);
    }

    private static bool IsAllSigns(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Symbol)
            {
                return false;
            }
        }

        return true;
    }

    private static bool OpensValue(Token token) => token.Is(':') || token.Is('：') || token.Is('-') || token.Is('*');

    // The flag of a country stands for a pin: two regional indicator symbols.
    private static bool IsFlag(Reading reading, int token, Line line) =>
        line.Part == Part.Description
        && token < line.EndToken
        && reading.Tokens[token].Start + 1 < reading.Text.Length
        && reading.Text[reading.Tokens[token].Start] == '\uD83C'
        && reading.Text[reading.Tokens[token].Start + 1] is >= '\uDDE6' and <= '\uDDFF';

    private static bool IsPin(Reading reading, int token) =>
        char.IsSurrogate(reading.Text[reading.Tokens[token].Start]);
}
