namespace Lanewise.Extraction.Text;

/// <summary>Tells what each line of a posting is about from the headings above it.</summary>
/// <remarks>
/// A heading is a short line that consists mostly of a heading phrase of the catalog, or such a phrase with a colon at the beginning of
/// a line. Words such as "you" are headings only where they are all of the line. A list or paragraph after an unknown heading, or after
/// one of details such as "Location", belongs to no known section.
/// </remarks>
internal sealed class Sections(Lexicon lexicon)
{
    private const int LongestHeading = 9;

    private static readonly (SectionKind Kind, string Group)[] Groups =
    [
        (SectionKind.Company, "company"),
        (SectionKind.Duties, "duties"),
        (SectionKind.Requirements, "requirements"),
        (SectionKind.Preferred, "preferred"),
        (SectionKind.Stack, "stack"),
        (SectionKind.Pay, "pay"),
        (SectionKind.Benefits, "benefits"),
        (SectionKind.Process, "process"),
        (SectionKind.Legal, "legal"),
        (SectionKind.Body, "details"),
    ];

    private readonly (SectionKind Kind, bool IsAlone)[] _kinds = KindsByGroup(lexicon);

    /// <summary>Writes the section into each line.</summary>
    public void Mark(Reading reading, Span<Line> lines)
    {
        var current = SectionKind.Body;
        var isFirst = reading.HasHeader;
        for (var index = 0; index < lines.Length; index++)
        {
            ref var line = ref lines[index];
            if (line.Part != Part.Description)
            {
                line.Section = line.Part == Part.Title ? SectionKind.Title : SectionKind.Location;
                continue;
            }

            if (isFirst && !line.IsEmpty)
            {
                line.Section = SectionKind.Header;
                isFirst = false;
                continue;
            }

            line.IsHeading = OpensSection(reading, index, ref current);
            line.Section = current;
        }
    }

    private bool OpensSection(Reading reading, int index, ref SectionKind current)
    {
        var tokens = reading.Tokens;
        var line = reading.Lines[index];
        var first = FirstWord(tokens, line);
        var words = CountWords(tokens[first..line.EndToken]);
        if (words == 0)
        {
            return false;
        }

        var endsWithColon = tokens[line.EndToken - 1].Is(':');
        var isShort = words <= LongestHeading && !line.IsItem;
        // A long line may only begin with a heading, before a colon.
        var found = isShort ? reading.HitsOfLine(Topic.Heading, index) : reading.HitsAt(Topic.Heading, first);
        var hits = SkipPartsOf(found, words);
        if (hits.IsEmpty)
        {
            // A short line with a colon that no phrase knows opens something else.
            current = isShort && endsWithColon ? SectionKind.Body : current;
            return isShort && endsWithColon;
        }

        var hit = hits[0];
        var isMost = (hit.EndToken - hit.FirstToken) * 2 >= words || IsUpper(tokens[first..line.EndToken]);
        var isWhole = isShort && (isMost || endsWithColon);
        var isLead = hit.FirstToken == first && hit.EndToken < line.EndToken && tokens[hit.EndToken].Is(':');
        current = isWhole || isLead ? _kinds[hit.Group].Kind : current;
        return isWhole;
    }

    // "You" is a heading, "Thank you" is none, and "Technology requirements" is one for its second word.
    private ReadOnlySpan<Hit> SkipPartsOf(ReadOnlySpan<Hit> hits, int words)
    {
        while (!hits.IsEmpty && words > 1 && _kinds[hits[0].Group].IsAlone)
        {
            hits = hits[1..];
        }

        return hits;
    }

    private static int FirstWord(ReadOnlySpan<Token> tokens, Line line)
    {
        var first = line.FirstToken;
        while (first < line.EndToken && tokens[first].Kind == TokenKind.Symbol)
        {
            first++;
        }

        return first;
    }

    // As far as it matters; what stands in brackets after a heading does not make it longer.
    private static int CountWords(ReadOnlySpan<Token> tokens)
    {
        var words = 0;
        foreach (ref readonly var token in tokens)
        {
            if ((token.Is('(') && words > 0) || words > LongestHeading)
            {
                break;
            }

            words += token.Kind == TokenKind.Symbol ? 0 : 1;
        }

        return words;
    }

    private static bool IsUpper(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind == TokenKind.Word && !token.IsUpper)
            {
                return false;
            }
        }

        return true;
    }

    private static (SectionKind Kind, bool IsAlone)[] KindsByGroup(Lexicon lexicon)
    {
        var kinds = new (SectionKind, bool)[Groups.Length * 2];
        foreach (var (kind, group) in Groups)
        {
            kinds[lexicon.Group(Topic.Heading, group)] = (kind, false);
            kinds[lexicon.Group(Topic.Heading, group + "-alone")] = (kind, true);
        }

        return kinds;
    }
}
