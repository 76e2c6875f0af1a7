using System.Diagnostics.CodeAnalysis;

namespace Lanewise.Catalog.Reading;

/// <summary>A place in the text of a YAML file, moving forward.</summary>
internal sealed class YamlCursor(string text)
{
    /// <summary>Deeper nesting is refused, as the reading is recursive and a stack is finite.</summary>
    private const int DeepestNesting = 64;

    private int _lineStart;
    private int _depth;

    /// <summary>The whole text, its lines ended by <c>\n</c>.</summary>
    public string Text { get; } = text;

    /// <summary>Index of the next character.</summary>
    public int Position { get; set; }

    /// <summary>Line of the next character, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Characters before the next one on its line.</summary>
    public int Column => Position - _lineStart;

    /// <summary>Whether the text is at its end.</summary>
    public bool IsAtEnd => Position >= Text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public char Next => Peek(0);

    /// <summary>The character so many after the next one, or NUL beyond the end.</summary>
    public char Peek(int offset) => Position + offset < Text.Length ? Text[Position + offset] : '\0';

    /// <summary>Whether the next character is this one and stands alone, as <c>-</c> before an item does.</summary>
    public bool IsIndicator(char indicator) => Next == indicator && Peek(1) is ' ' or '\n' or '\0';

    /// <summary>Moves over spaces.</summary>
    public void SkipSpaces()
    {
        while (Next == ' ')
        {
            Position++;
        }
    }

    /// <summary>Moves over spaces, a comment and the end of the line, if nothing else follows.</summary>
    /// <returns>Whether the line was at its end.</returns>
    public bool SkipRestOfLine()
    {
        SkipSpaces();
        if (Next == '#' && (Column == 0 || Text[Position - 1] is ' '))
        {
            var length = Text.AsSpan(Position).IndexOf('\n');
            Position = length < 0 ? Text.Length : Position + length;
        }

        if (Next == '\n')
        {
            Position++;
            Line++;
            _lineStart = Position;
            return true;
        }

        return IsAtEnd;
    }

    /// <summary>Moves over spaces, comments and empty lines to the next character that says something.</summary>
    public void SkipBlank()
    {
        while (SkipRestOfLine() && !IsAtEnd) { }

        if (Next == '\t')
        {
            Fail("a tab stands where YAML wants spaces");
        }
    }

    /// <summary>Counts a level of nesting.</summary>
    public void Enter()
    {
        if (++_depth > DeepestNesting)
        {
            Fail($"lists and mappings are nested more than {DeepestNesting} deep");
        }
    }

    /// <summary>Leaves a level of nesting.</summary>
    public void Leave() => _depth--;

    /// <summary>Gives up reading the file.</summary>
    [DoesNotReturn]
    public void Fail(string reason) => throw new YamlSyntaxException(Line, reason);
}
