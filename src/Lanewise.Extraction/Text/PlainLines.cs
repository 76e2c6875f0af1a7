using System.Buffers;

namespace Lanewise.Extraction.Text;

/// <summary>Plain text being made of HTML: white space folded, block tags turned into line breaks.</summary>
/// <param name="capacity">About as many characters as the text will have.</param>
internal sealed class PlainLines(int capacity)
{
    // Every white space but the single spaces between words, of which nothing need be changed.
    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create("\t\r\n\f\u00A0");

    private char[] _text = ArrayPool<char>.Shared.Rent(capacity);
    private int _length;
    private int _breaks;
    private bool _isSpaceDue;
    private bool _isItemDue;
    private int _preformatted;

    /// <summary>Adds running text; runs of white space become one space, in preformatted text they stay.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        var other = -1;
        for (var at = 0; at < text.Length; at++)
        {
            other = at > other ? OtherSpace(text, at) : other;
            var run = text[at..other].IndexOf("  ", StringComparison.Ordinal);
            var end = run < 0 ? other : at + run;
            AppendWords(text[at..end]);
            if (end == text.Length)
            {
                return;
            }

            if (_preformatted > 0 && text[end] == '\n')
            {
                _breaks = Math.Min(2, _breaks + 1);
            }

            _isSpaceDue = true;
            at = end;
        }
    }

    private static int OtherSpace(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAny(OtherSpaces) is >= 0 and var length ? from + length : text.Length;

    private void AppendWords(ReadOnlySpan<char> words)
    {
        if (words is [' ', ..])
        {
            _isSpaceDue = true;
            words = words[1..];
        }

        if (words.IsEmpty)
        {
            return;
        }

        StartWord();
        var endsInSpace = words[^1] == ' ';
        Write(endsInSpace ? words[..^1] : words);
        _isSpaceDue = endsInSpace;
    }

    /// <summary>Takes in a tag, which may break the line.</summary>
    public void Break(ReadOnlySpan<char> tag, bool isClosing)
    {
        switch (tag)
        {
            case "br":
                _breaks = Math.Min(2, _breaks + 1);
                break;
            case "li":
                _breaks = Math.Max(1, _breaks);
                _isItemDue = !isClosing;
                break;
            case "pre":
                _preformatted = Math.Max(0, _preformatted + (isClosing ? -1 : 1));
                _breaks = Math.Max(1, _breaks);
                break;
            case "p"
            or "h1"
            or "h2"
            or "h3"
            or "h4"
            or "h5"
            or "h6"
            or "ul"
            or "ol"
            or "table"
            or "hr"
            or "section"
            or "blockquote":
                _breaks = 2;
                break;
            case "div" or "tr" or "dt" or "dd" or "article" or "header" or "footer" or "main" or "body" or "title":
                _breaks = Math.Max(1, _breaks);
                break;
            case "td" or "th":
                _isSpaceDue = true;
                break;
        }
    }

    /// <summary>The text so far; nothing may be added after it.</summary>
    public string Take()
    {
        var text = new string(_text, 0, _length);
        ArrayPool<char>.Shared.Return(_text);
        return text;
    }

    private void StartWord()
    {
        if (_length > 0 && _breaks > 0)
        {
            Write(_isItemDue || _breaks == 1 ? "\n" : "\n\n");
        }
        else if (_length > 0 && _isSpaceDue)
        {
            Write(" ");
        }

        if (_isItemDue)
        {
            Write("- ");
        }

        (_breaks, _isSpaceDue, _isItemDue) = (0, false, false);
    }

    private void Write(ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - _length)
        {
            var larger = ArrayPool<char>.Shared.Rent((_length + text.Length) * 2);
            _text.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }

        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
