using System.Text;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads lists and mappings between brackets, over as many lines as they take.</summary>
internal static class YamlFlow
{
    /// <summary>Whether a list or mapping between brackets follows.</summary>
    public static bool IsStart(char next) => next is '[' or '{';

    /// <summary>Reads the list or mapping that begins here.</summary>
    public static Node Read(YamlCursor cursor, Mistakes mistakes, string file)
    {
        cursor.Enter();
        var line = cursor.Line;
        Node node;
        if (cursor.Next == '[')
        {
            var items = new List<Node>();
            ReadMembers(cursor, ']', () => items.Add(ReadValue(cursor, mistakes, file)));
            node = new ListNode(items, line);
        }
        else
        {
            var fields = new FieldList(mistakes, file);
            ReadMembers(cursor, '}', () => fields.Add(ReadField(cursor, mistakes, file)));
            node = new MappingNode(fields.Fields, line);
        }

        cursor.Leave();
        return node;
    }

    private static void ReadMembers(YamlCursor cursor, char end, Action readMember)
    {
        cursor.Position++;
        cursor.SkipBlank();
        while (cursor.Next != end)
        {
            readMember();
            cursor.SkipBlank();
            if (cursor.Next == ',')
            {
                cursor.Position++;
                cursor.SkipBlank();
            }
            else if (cursor.Next != end)
            {
                cursor.Fail(cursor.IsAtEnd ? $"the file ends before a closing {end}" : $"expected a comma or {end}");
            }
        }

        cursor.Position++;
    }

    private static Field ReadField(YamlCursor cursor, Mistakes mistakes, string file)
    {
        var line = cursor.Line;
        var name = ReadText(cursor);
        cursor.SkipBlank();
        if (cursor.Next != ':')
        {
            cursor.Fail($"expected a colon and a value after '{name}'");
        }

        cursor.Position++;
        cursor.SkipBlank();
        var hasNoValue = cursor.Next is ',' or '}';
        return new Field(name, line, hasNoValue ? new TextNode("", line) : ReadValue(cursor, mistakes, file));
    }

    private static Node ReadValue(YamlCursor cursor, Mistakes mistakes, string file)
    {
        if (IsStart(cursor.Next))
        {
            return Read(cursor, mistakes, file);
        }

        var line = cursor.Line;
        return new TextNode(ReadText(cursor), line);
    }

    /// <summary>Reads a text; the lines of a plain one are joined by single spaces.</summary>
    private static string ReadText(YamlCursor cursor)
    {
        if (YamlScalars.IsQuote(cursor.Next))
        {
            return YamlScalars.ReadQuoted(cursor);
        }

        YamlScalars.CheckPlainStart(cursor);
        var text = YamlScalars.ReadPlainLine(cursor, isInFlow: true);
        if (cursor.Next != '\n')
        {
            return text;
        }

        var lines = new StringBuilder(text);
        while (cursor.Next == '\n')
        {
            cursor.SkipRestOfLine();
            cursor.SkipSpaces();
            if (cursor.Next is '\n')
            {
                cursor.Fail("an empty line stands inside a text");
            }

            if (cursor.Next is ',' or ']' or '}' or '#' or ':' or '\0')
            {
                break;
            }

            lines.Append(' ').Append(YamlScalars.ReadPlainLine(cursor, isInFlow: true));
        }

        return lines.ToString();
    }
}
