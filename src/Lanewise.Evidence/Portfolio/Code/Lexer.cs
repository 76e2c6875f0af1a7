using System.Buffers;

namespace Lanewise.Evidence.Portfolio.Code;

/// <summary>Reads a file once: tells code, comments and texts apart, counts lines and gives the tokens of the code.</summary>
/// <remarks>
/// It is no parser: what it cannot know, such as a quote in a macro, costs at most the rest of a line, since texts that may not go over
/// lines end with theirs.
/// </remarks>
internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> LineEnd = SearchValues.Create("\n"u8);

    private readonly ReadOnlySpan<byte> _file;
    private readonly Syntax _syntax;
    private readonly List<Token>? _tokens;
    private int _at;
    private int _line = 1;
    private long _code;
    private long _comment;
    private long _blank;
    private bool _hasCode;
    private bool _hasComment;

    private Lexer(ReadOnlySpan<byte> file, Syntax syntax, List<Token>? tokens)
    {
        _file = file;
        _syntax = syntax;
        _tokens = tokens;
    }

    /// <summary>Counts the lines of a file.</summary>
    /// <param name="file">Its bytes, in UTF-8 or any encoding that holds ASCII.</param>
    /// <param name="syntax">How its language writes comments and texts.</param>
    /// <param name="tokens">Takes the tokens; null where they are not wanted.</param>
    public static LineCounts Read(ReadOnlySpan<byte> file, Syntax syntax, List<Token>? tokens)
    {
        tokens?.Clear();
        var lexer = new Lexer(file, syntax, tokens);
        lexer.PassInterpreter();
        return syntax.IsByLine ? lexer.ReadLines() : lexer.ReadAll();
    }

    // A first line that names the interpreter is code, though it looks like a comment; #![...] is an attribute of Rust.
    private void PassInterpreter()
    {
        var length = _file.IndexOf((byte)'\n');
        if (length > 0 && _file.StartsWith("#!"u8) && !_file.StartsWith("#!["u8))
        {
            _hasCode = true;
            EndLine();
            _at = length + 1;
        }
    }

    private LineCounts ReadLines()
    {
        while (_at < _file.Length)
        {
            var length = _file[_at..].IndexOf((byte)'\n');
            var line = (length < 0 ? _file[_at..] : _file.Slice(_at, length)).TrimStart(" \t\r\v\f"u8);
            if (!line.IsEmpty && _syntax.IsLineComment(line))
            {
                _hasComment = true;
            }
            else if (!line.IsEmpty)
            {
                _hasCode = true;
            }

            EndLine();
            _at = length < 0 ? _file.Length : _at + length + 1;
        }

        return new(_code, _comment, _blank);
    }

    private LineCounts ReadAll()
    {
        while (_at < _file.Length)
        {
            var b = _file[_at];
            if (b == '\n')
            {
                EndLine();
                _at++;
            }
            else if (b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\f' or (byte)'\v')
            {
                _at++;
            }
            else if (!_syntax.MayBegin(b) || !ReadMarked())
            {
                ReadToken(b);
            }
        }

        if (_file.Length > 0 && _file[^1] != '\n')
        {
            EndLine();
        }

        return new(_code, _comment, _blank);
    }

    private void ReadToken(byte b)
    {
        if (IsWord(b))
        {
            var end = _at + 1;
            while (end < _file.Length && IsWord(_file[end]))
            {
                end++;
            }

            if (!ReadPrefixed(b, end))
            {
                Add(TokenKind.Word, _at, end - _at);
                _hasCode = true;
                _at = end;
            }
        }
        else if (_syntax.HasVerbatim && b == '@' && IsVerbatim(_at + 1, out var open))
        {
            ReadVerbatim(open);
        }
        else if (_syntax.HasLifetimes && b == '\'')
        {
            ReadLifetimeOrCharacter();
        }
        else if (_syntax.HasVerbatim && b == '$' && IsVerbatim(_at + 1, out open) && _file[open - 1] == '@')
        {
            ReadVerbatim(open);
        }
        else
        {
            Add(TokenKind.Symbol, _at++, 1);
            _hasCode = true;
        }
    }

    private bool ReadMarked()
    {
        var rest = _file[_at..];
        if (_syntax.IsLineComment(rest))
        {
            var length = rest.IndexOfAny(LineEnd);
            length = length < 0 ? rest.Length : length;
            if (_syntax.HasHashes && IsSafety(rest[..length]))
            {
                Add(TokenKind.Safety, _at, length);
            }

            _hasComment = true;
            _at += length;
            return true;
        }

        if (_syntax.BlockAt(rest) is >= 0 and var block)
        {
            ReadBlock(_syntax.Block(block));
            return true;
        }

        if (_syntax.QuoteAt(rest) is { } quote)
        {
            ReadQuoted(quote);
            return true;
        }

        return _syntax.HasRegex && rest[0] == '/' && ReadRegex(rest);
    }

    // "// SAFETY: ..." beside a block, "/// # Safety" above a function: what Rust's own guidelines ask for (API guidelines, C-FAILURE).
    private static bool IsSafety(ReadOnlySpan<byte> comment) =>
        comment.IndexOf("SAFETY:"u8) >= 0 || comment.IndexOf("# Safety"u8) >= 0 || comment.IndexOf("Safety:"u8) >= 0;

    private void ReadText(int start, int length, int closing, bool isComment)
    {
        if (!isComment || !IsStatement())
        {
            Add(TokenKind.Text, start, length);
        }

        Pass(start + length + closing, isComment);
    }

    // A text that is a statement of its own documents what it stands in.
    private readonly bool IsStatement() => !_hasCode && (_tokens is not { Count: > 0 } t || !IsOpen(t[^1]));

    private readonly bool IsOpen(Token last) =>
        last.Kind == TokenKind.Symbol
        && _file[last.Start] is (byte)'(' or (byte)',' or (byte)'[' or (byte)'=' or (byte)'+';

    private void Pass(int end, bool isComment)
    {
        _hasCode |= !isComment;
        _hasComment |= isComment;
        end = Math.Min(end, _file.Length);
        while (_file[_at..end].IndexOf((byte)'\n') is >= 0 and var length)
        {
            if (_file.Slice(_at, length).Trim(" \t\r\f\v"u8).IsEmpty && !BeginsMarked())
            {
                _hasCode = _hasComment = false; // a blank line inside counts as blank
            }

            EndLine();
            _at += length + 1;
            _hasCode = !isComment;
            _hasComment = isComment;
        }

        _at = end;
    }

    // Whether something stood on this line before the text or comment that is being passed.
    private readonly bool BeginsMarked() => _at > 0 && _file[_at - 1] != '\n';

    private void Add(TokenKind kind, int start, int length) =>
        _tokens?.Add(new Token(kind, start, length, _line, !_hasCode));

    private void EndLine()
    {
        if (_hasCode)
        {
            _code++;
        }
        else if (_hasComment)
        {
            _comment++;
        }
        else
        {
            _blank++;
        }

        _line++;
        _hasCode = false;
        _hasComment = false;
    }

    private static bool IsWord(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'_' or >= 0x80;
}
