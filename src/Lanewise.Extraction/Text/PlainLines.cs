using System.Buffers;
using System.Text;

namespace Lanewise.Extraction.Text;

/// <summary>Plain text being made of HTML: white space folded, block tags turned into line breaks.</summary>
internal sealed class PlainLines(int capacity)
{
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\f\u00A0");

    private readonly StringBuilder _text = new(capacity);
    private int _breaks;
    private bool _isSpaceDue;
    private bool _isItemDue;
    private int _preformatted;

    /// <summary>Adds running text; runs of white space become one space, in preformatted text they stay.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var space = text.IndexOfAny(Spaces);
            var word = space < 0 ? text : text[..space];
            if (!word.IsEmpty)
            {
                StartWord();
                _text.Append(word);
            }

            if (space < 0)
            {
                return;
            }

            if (_preformatted > 0 && text[space] == '\n')
            {
                _breaks = Math.Min(2, _breaks + 1);
            }

            _isSpaceDue = true;
            text = text[(space + 1)..];
        }
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

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void StartWord()
    {
        if (_text.Length > 0 && _breaks > 0)
        {
            _text.Append('\n', _isItemDue ? 1 : _breaks);
        }
        else if (_text.Length > 0 && _isSpaceDue)
        {
            _text.Append(' ');
        }

        if (_isItemDue)
        {
            _text.Append("- ");
        }

        (_breaks, _isSpaceDue, _isItemDue) = (0, false, false);
    }
}
