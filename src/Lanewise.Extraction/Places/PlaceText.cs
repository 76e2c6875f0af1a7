using Lanewise.Extraction.Employment;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Finds the places of running text that the words around them make the place of the job.</summary>
internal sealed class PlaceText(PlaceFinder finder, PlaceWords words, WorkplaceWords workplaces)
{
    private const int PlaceAfterCue = 8;
    private const int LongestList = 60;
    private const int MostLinks = 2;

    /// <summary>
    /// Places that form one list with a word for the workplace in it or beside it: "hybrid in London or Warsaw", "São Paulo - presencial".
    /// Empty where the hit is no such word or stands where the company speaks of itself.
    /// </summary>
    public List<NamedPlace> Beside(Reading reading, Hit workplace)
    {
        var line = reading.Lines[reading.LineOf(workplace.FirstToken)];
        if (
            !workplaces.IsWay(workplace.Group)
            || line.Part != Part.Description
            || line.Section is SectionKind.Legal or SectionKind.Benefits or SectionKind.Company
        )
        {
            return [];
        }

        var first = Math.Max(line.FirstToken, workplace.FirstToken - PlaceAfterCue);
        var end = EndOfSentence(reading.Tokens, workplace.EndToken, line.EndToken);
        var places = finder.Find(reading, first, end, isField: false);
        (first, end) = (workplace.FirstToken, workplace.EndToken);
        for (var index = places.Count - 1; index >= 0; index--)
        {
            if (places[index].EndToken <= first && IsLinked(reading, places[index].EndToken, first))
            {
                first = places[index].FirstToken;
            }
        }

        foreach (var place in places)
        {
            if (place.FirstToken >= end && IsLinked(reading, end, place.FirstToken))
            {
                end = place.EndToken;
            }
        }

        KeepWithin(places, first, end);
        return places;
    }

    /// <summary>Places soon after words such as "based in"; empty where the hit is none or where the law or benefits are spoken of.</summary>
    public List<NamedPlace> After(Reading reading, Hit cue)
    {
        var line = reading.Lines[reading.LineOf(cue.FirstToken)];
        if (cue.Group != words.Here || line.Section is SectionKind.Legal or SectionKind.Benefits)
        {
            return [];
        }

        var end = EndOfSentence(reading.Tokens, cue.EndToken, line.EndToken);
        var places = finder.Find(reading, cue.EndToken, end, isField: false);
        return places.Count > 0 && places[0].FirstToken - cue.EndToken <= PlaceAfterCue ? places : [];
    }

    /// <summary>Places that a line begins with, as one list that ends with the line or at a sign: "Oakland, CA - full-time".</summary>
    public List<NamedPlace> Opening(Reading reading, Line line)
    {
        var places = finder.Find(
            reading,
            line.FirstToken,
            Math.Min(line.EndToken, line.FirstToken + LongestList),
            isField: false
        );
        var end = line.FirstToken;
        foreach (var place in places)
        {
            if (place.FirstToken >= end && IsLinked(reading, end, place.FirstToken))
            {
                end = place.EndToken;
            }
        }

        if (end < line.EndToken && reading.Tokens[end].Kind != TokenKind.Symbol)
        {
            return [];
        }

        KeepWithin(places, line.FirstToken, end);
        return places;
    }

    // Without a predicate, which would be made anew for every line.
    private static void KeepWithin(List<NamedPlace> places, int first, int end)
    {
        for (var index = places.Count - 1; index >= 0; index--)
        {
            if (places[index].FirstToken < first || places[index].EndToken > end)
            {
                places.RemoveAt(index);
            }
        }
    }

    private static bool IsLinked(Reading reading, int first, int end)
    {
        if (end - first > MostLinks)
        {
            return false;
        }

        for (var index = first; index < end; index++)
        {
            if (!PlaceWords.IsLink(reading, index))
            {
                return false;
            }
        }

        return true;
    }

    // Bounded, so that a text without full stops takes no quadratic time.
    private static int EndOfSentence(ReadOnlySpan<Token> tokens, int first, int endOfLine)
    {
        var end = Math.Min(endOfLine, first + LongestList);
        for (var index = first; index < end; index++)
        {
            var isInner = index + 1 < end && tokens[index + 1].IsGlued;
            if (!isInner && (tokens[index].Is('.') || tokens[index].Is(';') || tokens[index].Is('。')))
            {
                return index;
            }
        }

        return end;
    }
}
