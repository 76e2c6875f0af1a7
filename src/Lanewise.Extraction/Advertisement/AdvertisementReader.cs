using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Advertisement;

/// <summary>Tells job advertisements from remarks, courses and people looking for work.</summary>
/// <remarks>
/// A posting with a title field came from a job board and is one. In threads, a header with bars is one; other texts need more words of
/// advertisements than of remarks or of people offering themselves.
/// </remarks>
internal sealed class AdvertisementReader(Lexicon lexicon)
{
    private readonly int _hiring = lexicon.Group(Topic.Advertisement, "hiring");
    private readonly int _title = lexicon.Group(Topic.Advertisement, "job-title");
    private readonly int _seeker = lexicon.Group(Topic.Advertisement, "seeker");
    private readonly int _remark = lexicon.Group(Topic.Advertisement, "remark");

    /// <summary>Whether it is one, with the words that decided.</summary>
    public Fact<bool> Read(Reading reading)
    {
        System.Span<int> counts = stackalloc int[5];
        counts.Clear();
        var span = default(Span);
        foreach (var hit in reading.Hits(Topic.Advertisement))
        {
            counts[Kind(hit.Group)]++;
            span = span.IsEmpty ? reading.SpanOf(hit) : span;
        }

        return new(IsAdvertisement(reading, counts), span);
    }

    private int Kind(int group) =>
        group == _hiring ? 0
        : group == _title ? 1
        : group == _seeker ? 2
        : group == _remark ? 3
        : 4;

    private static bool IsAdvertisement(Reading reading, ReadOnlySpan<int> counts)
    {
        var (hiring, titles, seeker, remark, course) = (counts[0], counts[1], counts[2], counts[3], counts[4]);
        if (!reading.HasHeader)
        {
            return course == 0 || hiring + titles > course;
        }

        var speaksFor = Math.Min(hiring, 6) + Math.Min(titles, 4) + Header(reading);
        var speaksAgainst = (seeker * 5) + (remark * 2) + course;
        return speaksFor >= 2 && speaksFor > speaksAgainst;
    }

    // Bars part the fields of a header; a role or a place in it speaks as clearly.
    private static int Header(Reading reading)
    {
        var points = 0;
        foreach (var line in reading.Lines)
        {
            if (line.Section == SectionKind.Header)
            {
                var bars = CountBars(reading.Tokens[line.FirstToken..line.EndToken]);
                points += bars >= 2 ? 6 : bars * 2;
                points += reading.Hits(Topic.Role, line.FirstToken, line.EndToken).IsEmpty ? 0 : 2;
                points += reading.Hits(Topic.Place, line.FirstToken, line.EndToken).IsEmpty ? 0 : 1;
            }
        }

        return points;
    }

    private static int CountBars(ReadOnlySpan<Token> tokens)
    {
        var bars = 0;
        foreach (var token in tokens)
        {
            bars += token.Is('|') ? 1 : 0;
        }

        return bars;
    }
}
