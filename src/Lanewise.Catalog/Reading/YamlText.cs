using System.Text;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads the part of YAML that the catalog is written in, in the same meaning as any YAML reader.</summary>
/// <remarks>
/// Read are mappings, lists, plain and quoted texts, comments, and lists and mappings between brackets. Anchors, tags,
/// block texts, several documents and quoted texts over several lines are mistakes. Every value is a text. A general
/// reader takes ten times as long, which every start of the program would pay for: docs/decisions/0003-catalog-reading.md.
/// </remarks>
internal sealed class YamlText
{
    private readonly YamlCursor _cursor;
    private readonly Mistakes _mistakes;
    private readonly string _file;

    private YamlText(string file, string text, Mistakes mistakes)
    {
        _file = file;
        _mistakes = mistakes;
        _cursor = new YamlCursor(text);
    }

    /// <summary>Reads the whole file.</summary>
    /// <returns>The value of the file, or null for an empty file or one with a mistake, which is then reported.</returns>
    public static Node? Read(CatalogFile file, Mistakes mistakes)
    {
        var text = Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF');
        try
        {
            return new YamlText(file.Shown, WithLineFeeds(text), mistakes).ReadFile();
        }
        catch (YamlSyntaxException e)
        {
            mistakes.Add(file.Shown, e.Line, "", e.Message);
            return null;
        }
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    private Node? ReadFile()
    {
        if (_cursor.Text.Contains('\0', StringComparison.Ordinal))
        {
            _cursor.Fail("the file holds NUL bytes; it must be UTF-8 text");
        }

        _cursor.SkipBlank();
        if (_cursor.IsAtEnd)
        {
            return null;
        }

        var node = ReadNode(parentColumn: -1);
        _cursor.SkipBlank();
        if (!_cursor.IsAtEnd)
        {
            _cursor.Fail("this line is not indented like those before it");
        }

        return node;
    }

    /// <summary>Reads the value that begins here, whose further lines stand to the right of its parent's column.</summary>
    private Node ReadNode(int parentColumn)
    {
        _cursor.Enter();
        Node node =
            _cursor.IsIndicator('-') ? ReadList()
            : IsField() ? ReadMapping()
            : ReadValue(parentColumn);
        _cursor.Leave();
        return node;
    }

    private ListNode ReadList()
    {
        var (line, column) = (_cursor.Line, _cursor.Column);
        var items = new List<Node>();
        while (_cursor.Column == column && _cursor.IsIndicator('-'))
        {
            var itemLine = _cursor.Line;
            _cursor.Position++;
            _cursor.SkipBlank();
            items.Add(IsInside(column, itemLine) ? ReadNode(column) : new TextNode("", itemLine));
            _cursor.SkipBlank();
        }

        CheckIndentation(column);
        return new ListNode(items, line);
    }

    private MappingNode ReadMapping()
    {
        var (line, column) = (_cursor.Line, _cursor.Column);
        var fields = new FieldList(_mistakes, _file);
        while (_cursor.Column == column && !_cursor.IsAtEnd && IsField())
        {
            var fieldLine = _cursor.Line;
            var name = ReadName();
            fields.Add(new Field(name, fieldLine, ReadFieldValue(column, fieldLine)));
            _cursor.SkipBlank();
        }

        CheckIndentation(column);
        return new MappingNode(fields.Fields, line);
    }

    private Node ReadFieldValue(int column, int fieldLine)
    {
        _cursor.SkipBlank();
        if (_cursor.Line == fieldLine && !_cursor.IsAtEnd)
        {
            return ReadValue(column);
        }

        // A list may stand under its field without being indented.
        return IsInside(column, fieldLine) || (_cursor.Column == column && _cursor.IsIndicator('-'))
            ? ReadNode(column)
            : new TextNode("", fieldLine);
    }

    private Node ReadValue(int parentColumn)
    {
        var line = _cursor.Line;
        if (YamlFlow.IsStart(_cursor.Next))
        {
            var node = YamlFlow.Read(_cursor, _mistakes, _file);
            CheckRestOfLine();
            return node;
        }

        if (YamlScalars.IsQuote(_cursor.Next))
        {
            var quoted = YamlScalars.ReadQuoted(_cursor);
            CheckRestOfLine();
            return new TextNode(quoted, line);
        }

        return new TextNode(ReadPlain(parentColumn), line);
    }

    /// <summary>Reads a plain text with the lines that continue it, joined by single spaces.</summary>
    private string ReadPlain(int parentColumn)
    {
        YamlScalars.CheckPlainStart(_cursor);
        var lines = new StringBuilder(YamlScalars.ReadPlainLine(_cursor, isInFlow: false));
        while (_cursor.Next == '\n')
        {
            _cursor.SkipRestOfLine();
            _cursor.SkipSpaces();
            if (_cursor.Next is '\n' or '#' or '\0' || _cursor.Column <= parentColumn)
            {
                CheckBlankBeforeText(parentColumn);
                return lines.ToString();
            }

            lines.Append(' ').Append(YamlScalars.ReadPlainLine(_cursor, isInFlow: false));
        }

        CheckRestOfLine();
        return lines.ToString();
    }

    private void CheckBlankBeforeText(int parentColumn)
    {
        _cursor.SkipBlank();
        if (!_cursor.IsAtEnd && _cursor.Column > parentColumn)
        {
            _cursor.Fail("an empty line or a comment stands inside a text");
        }
    }

    /// <summary>Whether a name and a colon begin here.</summary>
    private bool IsField()
    {
        var start = _cursor.Position;
        if (YamlFlow.IsStart(_cursor.Next))
        {
            return false;
        }

        if (YamlScalars.IsQuote(_cursor.Next))
        {
            YamlScalars.ReadQuoted(_cursor);
        }
        else
        {
            YamlScalars.ReadPlainLine(_cursor, isInFlow: false);
        }

        _cursor.SkipSpaces();
        var isField = _cursor.IsIndicator(':');
        _cursor.Position = start;
        return isField;
    }

    private string ReadName()
    {
        if (YamlScalars.IsQuote(_cursor.Next))
        {
            var quoted = YamlScalars.ReadQuoted(_cursor);
            _cursor.SkipSpaces();
            _cursor.Position++;
            return quoted;
        }

        YamlScalars.CheckPlainStart(_cursor);
        var name = YamlScalars.ReadPlainLine(_cursor, isInFlow: false);
        _cursor.Position++;
        return name;
    }

    private bool IsInside(int column, int line) =>
        !_cursor.IsAtEnd && (_cursor.Line == line || _cursor.Column > column);

    private void CheckRestOfLine()
    {
        if (!_cursor.SkipRestOfLine())
        {
            _cursor.Fail(
                _cursor.Next == ':'
                    ? "a colon before a space stands inside a text; put the text in quotes"
                    : "expected the end of the line"
            );
        }
    }

    private void CheckIndentation(int column)
    {
        if (!_cursor.IsAtEnd && _cursor.Column > column)
        {
            _cursor.Fail("this line is not indented like those before it");
        }
    }
}
