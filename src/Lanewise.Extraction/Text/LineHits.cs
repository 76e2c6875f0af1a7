namespace Lanewise.Extraction.Text;

/// <summary>The terms of one topic in the lines that some fact has asked for; each line is searched once.</summary>
/// <param name="topic">A topic with a search of its own.</param>
/// <param name="lexicon">Its terms among others.</param>
/// <param name="tokens">The posting's tokens, marked by the lexicon.</param>
/// <param name="hits">Where they are added as they are found.</param>
internal sealed class LineHits(Topic topic, Lexicon lexicon, Tokens tokens, Hits hits)
{
    private readonly Search _search = Searches.Of(topic);

    // Where the hits of each line stand; those of earlier postings are told by their number.
    private (int Posting, int First, int End)[] _lines = [];

    /// <summary>Prepares for a posting.</summary>
    /// <param name="lines">Number of its lines.</param>
    public void MakeRoom(int lines)
    {
        if (lines > _lines.Length)
        {
            _lines = new (int, int, int)[lines * 2];
        }
    }

    /// <summary>The terms of one line.</summary>
    public ReadOnlySpan<Hit> Of(Reading reading, int line)
    {
        if (_lines[line].Posting != reading.Number)
        {
            Find(reading, line, line);
        }

        return hits.Of(topic)[_lines[line].First.._lines[line].End];
    }

    /// <summary>The terms of some lines, from the first to the last.</summary>
    public ReadOnlySpan<Hit> Of(Reading reading, int first, int last)
    {
        // Lines found in another order do not stand side by side, and are found once more.
        var isInOrder = _lines[first].Posting == reading.Number;
        for (var line = first + 1; line <= last && isInOrder; line++)
        {
            isInOrder = _lines[line].Posting == reading.Number && _lines[line].First == _lines[line - 1].End;
        }

        if (!isInOrder)
        {
            Find(reading, first, last);
        }

        return hits.Of(topic)[_lines[first].First.._lines[last].End];
    }

    /// <summary>The terms that begin with one token, whose line need not be searched for them.</summary>
    public ReadOnlySpan<Hit> At(Reading reading, int token)
    {
        var before = hits.Of(topic).Length;
        lexicon.FindAt(_search, reading.Text, tokens, token, hits);
        return hits.Of(topic)[before..];
    }

    private void Find(Reading reading, int first, int last)
    {
        var lines = reading.Lines;
        var next = hits.Of(topic).Length;
        lexicon.Find(_search, reading.Text, tokens, lines[first].FirstToken, lines[last].EndToken, hits);
        var found = hits.Of(topic);
        for (var line = first; line <= last; line++)
        {
            var begin = next;
            while (next < found.Length && found[next].FirstToken < lines[line].EndToken)
            {
                next++;
            }

            _lines[line] = (reading.Number, begin, next);
        }
    }
}
