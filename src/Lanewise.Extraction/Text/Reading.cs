using System.Runtime.InteropServices;

namespace Lanewise.Extraction.Text;

/// <summary>
/// One posting cut into tokens, lines, sections and found terms: what every fact is read from. Holds one posting at a time and keeps
/// its room for the next one.
/// </summary>
/// <remarks>Tokens come in the order title, location, description; the text itself has the description first (<see cref="Span"/>).</remarks>
internal sealed class Reading
{
    // What is said of a word is looked for in its line. Longer ones are cut, so that the time grows with the text and not with its square;
    // descriptions that came without line breaks are seldom so long.
    private const int LongestLine = 16_384;

    // Of a title or a location as published; more is something else.
    private const int LongestField = 4096;

    private readonly Lexicon _lexicon;
    private readonly Tokens _tokens = new();
    private readonly Hits _hits = new();
    private readonly LineHits?[] _ofLines;
    private readonly List<Line> _lines = [];
    private readonly Sections _sections;

    // The sentence asked for last.
    private (int FirstToken, int EndToken) _sentence;

    public Reading(Lexicon lexicon)
    {
        (_lexicon, _sections) = (lexicon, new(lexicon));
        _ofLines =
        [
            .. Enum.GetValues<Topic>()
                .Select(topic =>
                    Searches.Of(topic) == Search.Text ? null : new LineHits(topic, lexicon, _tokens, _hits)
                ),
        ];
    }

    /// <summary>The posting as it was given.</summary>
    public PostingText Posting { get; private set; } = new() { Text = "" };

    /// <summary>Description, then title and location, as plain text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Length of the description within <see cref="Text"/>.</summary>
    public int TextLength { get; private set; }

    /// <summary>Words, numbers and signs: title, location, description.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.Items;

    /// <summary>Lines in the same order as tokens; the title field is a line of <see cref="Part.Title"/>.</summary>
    public ReadOnlySpan<Line> Lines => CollectionsMarshal.AsSpan(_lines);

    /// <summary>Whether the posting came without a title field, so that its first line stands for one.</summary>
    public bool HasHeader { get; private set; }

    /// <summary>Rises with every posting taken in.</summary>
    public int Number { get; private set; }

    /// <summary>Takes in a posting.</summary>
    public void Load(PostingText posting) =>
        Load(posting, HtmlText.IsHtml(posting.Text) ? HtmlText.ToPlain(posting.Text) : posting.Text);

    /// <summary>Takes in a posting whose description is known to be plain text.</summary>
    public void Load(PostingText posting, string description)
    {
        Number++;
        Posting = posting;
        TextLength = description.Length;
        var hasFields = posting.Title.Length + posting.Location.Length > 0;
        Text = hasFields ? $"{description}\n\n{posting.Title}\n{posting.Location}" : description;
        HasHeader = posting.Title.Length == 0;
        _tokens.Clear();
        _hits.Clear();
        _lines.Clear();
        _sentence = default;
        if (hasFields)
        {
            var title = TextLength + 2;
            CutLines(title, title + Math.Min(posting.Title.Length, LongestField), Part.Title);
            var location = title + posting.Title.Length + 1;
            CutLines(location, location + Math.Min(posting.Location.Length, LongestField), Part.Location);
        }

        CutLines(0, TextLength, Part.Description);
        foreach (var hits in _ofLines)
        {
            hits?.MakeRoom(_lines.Count);
        }

        _lexicon.Mark(_tokens);
        _lexicon.Find(Search.Text, Text, _tokens, 0, _tokens.Count, _hits);
        _sections.Mark(this, CollectionsMarshal.AsSpan(_lines));
    }

    /// <summary>Terms of one topic in the order of tokens; they never overlap, but several may have the same words.</summary>
    public ReadOnlySpan<Hit> Hits(Topic topic) =>
        _ofLines[(int)topic] is { } hits && _lines.Count > 0 ? hits.Of(this, 0, _lines.Count - 1) : _hits.Of(topic);

    /// <summary>The terms that begin within some tokens; none where the last comes before the first.</summary>
    public ReadOnlySpan<Hit> Hits(Topic topic, int firstToken, int endToken)
    {
        if (endToken <= firstToken)
        {
            return [];
        }

        var hits = HitsAround(topic, Math.Max(firstToken, 0), endToken - 1);
        hits = hits[HitSearch.From(hits, firstToken)..];
        return hits[..HitSearch.From(hits, endToken)];
    }

    /// <summary>The first of the terms that begin with a token.</summary>
    public Hit? HitStartingAt(Topic topic, int token)
    {
        var hits = token < _tokens.Count ? HitsAround(topic, token, token) : [];
        return HitSearch.StartingAt(hits, token) is >= 0 and var index ? hits[index] : null;
    }

    /// <summary>The last of the terms that end before a token.</summary>
    public Hit? HitEndingAt(Topic topic, int token)
    {
        var hits = token > 0 ? HitsAround(topic, token - 1, token - 1) : [];
        return HitSearch.EndingAt(hits, token) is >= 0 and var index ? hits[index] : null;
    }

    /// <summary>The terms of a line.</summary>
    public ReadOnlySpan<Hit> HitsOfLine(Topic topic, int line) =>
        _ofLines[(int)topic] is { } hits
            ? hits.Of(this, line)
            : Hits(topic, _lines[line].FirstToken, _lines[line].EndToken);

    /// <summary>
    /// The terms that begin with a token, of a topic that lines are searched for: faster where nothing else of the line is asked for.
    /// </summary>
    public ReadOnlySpan<Hit> HitsAt(Topic topic, int token) =>
        token < _tokens.Count ? _ofLines[(int)topic]!.At(this, token) : [];

    /// <summary>Whether a token alone may be what a search looks for; false where it surely is not.</summary>
    public bool MayBe(Search search, int token) => (_tokens.MarkOf(token) & (1 << (int)search)) != 0;

    private ReadOnlySpan<Hit> HitsAround(Topic topic, int firstToken, int lastToken)
    {
        if (_ofLines[(int)topic] is not { } hits)
        {
            return _hits.Of(topic);
        }

        var line = LineOf(firstToken);
        return lastToken < _lines[line].EndToken ? hits.Of(this, line) : hits.Of(this, line, LineOf(lastToken));
    }

    /// <summary>The words of a token as written.</summary>
    public ReadOnlySpan<char> Written(in Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>The words from one token to another as written.</summary>
    public ReadOnlySpan<char> Written(int firstToken, int endToken) =>
        Text.AsSpan(Tokens[firstToken].Start, Tokens[endToken - 1].End - Tokens[firstToken].Start);

    /// <summary>The span of some tokens.</summary>
    public Span SpanOf(int firstToken, int endToken) => new(Tokens[firstToken].Start, Tokens[endToken - 1].End);

    /// <summary>The span of a found term.</summary>
    public Span SpanOf(in Hit hit) => SpanOf(hit.FirstToken, hit.EndToken);

    /// <summary>Index of the line that holds a token.</summary>
    public int LineOf(int token) => _tokens.LineOf(token);

    /// <summary>
    /// The sentence around a token, within its line: from after the last full stop, exclamation or question mark or semicolon that is
    /// not inside a word, to the next one.
    /// </summary>
    public (int FirstToken, int EndToken) SentenceOf(int token)
    {
        // Several facts ask for the sentence of each of several neighbours.
        if (token < _sentence.FirstToken || token >= _sentence.EndToken)
        {
            var line = _lines[LineOf(token)];
            var (first, end) = (token, token + 1);
            while (first > line.FirstToken && !EndsSentence(first - 1))
            {
                first--;
            }

            while (end < line.EndToken && !EndsSentence(end - 1))
            {
                end++;
            }

            _sentence = (first, end);
        }

        return _sentence;
    }

    private bool EndsSentence(int token)
    {
        var tokens = Tokens;
        return tokens[token].Kind == TokenKind.Symbol
            && (char)tokens[token].Hash is '.' or ';' or '!' or '?' or '。' or '；'
            && (
                token + 1 >= tokens.Length
                || !tokens[token + 1].IsGlued
                || tokens[token + 1].Kind == TokenKind.Ideograph
            );
    }

    private void CutLines(int start, int end, Part part)
    {
        var text = Text.AsSpan();
        while (start < end)
        {
            var stop = EndOfLine(text, start, end);
            var first = _tokens.Count;
            Tokenizer.Cut(text, start, stop, _tokens);
            _tokens.Lines[first.._tokens.Count].Fill(_lines.Count);
            var isItem = part == Part.Description && ListItem.Begins(_tokens.Items[first..]);
            _lines.Add(new(start, stop, first, _tokens.Count, part, isItem, SectionKind.Body, false));
            start = stop < end && text[stop] is '\n' or ' ' ? stop + 1 : stop;
        }
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int start, int end)
    {
        var longest = text[start..Math.Min(end, start + LongestLine)];
        var length = longest.IndexOf('\n');
        if (length >= 0)
        {
            return start + length;
        }

        if (start + longest.Length == end)
        {
            return end;
        }

        var space = longest.LastIndexOf(' ');
        return start + (space > 0 ? space : longest.Length - (char.IsHighSurrogate(longest[^1]) ? 1 : 0));
    }
}
