namespace Lanewise.Evidence.Portfolio.Code;

/// <content>How comments over lines and texts of each sort are read.</content>
internal ref partial struct Lexer
{
    // What never closes is not looked for at each of its openings up to the end of the file.
    private const int LongestHole = 4096;
    private const int LongestRegex = 2048;

    // r"..." and r#"..."# of Rust, where the word before the quote belongs to the text.
    private bool ReadPrefixed(byte b, int end)
    {
        if (
            !_syntax.HasHashes
            || end - _at > 2
            || _file[end - 1] != 'r'
            || b is not ((byte)'r' or (byte)'b' or (byte)'c')
        )
        {
            return false;
        }

        var hashes = 0;
        while (end + hashes < _file.Length && _file[end + hashes] == '#')
        {
            hashes++;
        }

        var open = end + hashes;
        if (open >= _file.Length || _file[open] != '"')
        {
            return false;
        }

        Span<byte> close = stackalloc byte[Math.Min(hashes, 255) + 1];
        close.Fill((byte)'#');
        close[0] = (byte)'"';
        var length = _file[(open + 1)..].IndexOf(close);
        ReadText(
            open + 1,
            length < 0 ? _file.Length - open - 1 : length,
            length < 0 ? 0 : close.Length,
            isComment: false
        );
        return true;
    }

    private readonly bool IsVerbatim(int at, out int open)
    {
        // @"...", $@"..." and @$"..."
        open = at < _file.Length && _file[at] is (byte)'$' or (byte)'@' ? at + 1 : at;
        return open < _file.Length && _file[open] == '"';
    }

    // Quotes are doubled inside, and \ stands for itself.
    private void ReadVerbatim(int open)
    {
        var at = open + 1;
        while (at < _file.Length && (_file[at] != '"' || (at + 1 < _file.Length && _file[at + 1] == '"')))
        {
            at += _file[at] == '"' ? 2 : 1;
        }

        at = Math.Min(at, _file.Length);
        ReadText(open + 1, at - open - 1, at < _file.Length ? 1 : 0, isComment: false);
    }

    private void ReadLifetimeOrCharacter()
    {
        var rest = _file[(_at + 1)..];
        var length = rest.Length switch
        {
            > 1 when rest[0] == '\\' => rest[..Math.Min(rest.Length, 12)][2..].IndexOf((byte)'\'') + 2,
            > 1 when rest[0] < 0x80 => rest[1] == '\'' ? 1 : 0,
            > 1 => rest[..Math.Min(rest.Length, 6)].IndexOf((byte)'\''),
            _ => 0,
        };
        if (length > 1 || (length == 1 && rest[1] == '\''))
        {
            ReadText(_at + 1, length, 1, isComment: false);
        }
        else
        {
            Add(TokenKind.Symbol, _at++, 1);
            _hasCode = true;
        }
    }

    private void ReadBlock((byte[] Open, byte[] Close) block)
    {
        var depth = 1;
        var at = _at + block.Open.Length;
        while (at < _file.Length && depth > 0)
        {
            var rest = _file[at..];
            if (rest.StartsWith(block.Close))
            {
                depth--;
                at += block.Close.Length;
            }
            else if (_syntax.IsNested && rest.StartsWith(block.Open))
            {
                depth++;
                at += block.Open.Length;
            }
            else
            {
                at++;
            }
        }

        Pass(at, isComment: true);
    }

    private void ReadQuoted(Quote quote)
    {
        var start = _at + quote.Mark.Length;
        var at = start;
        while (at < _file.Length && !_file[at..].StartsWith(quote.Mark))
        {
            if (_file[at] == '\n' && !quote.HasLines)
            {
                break; // never closed
            }

            at += quote.HasEscapes && _file[at] == '\\' ? Escape(at) : Hole(quote, at);
        }

        at = Math.Min(at, _file.Length);
        var isClosed = at < _file.Length && _file[at] != '\n';
        ReadText(start, at - start, isClosed ? quote.Mark.Length : 0, quote.IsComment);
    }

    // An escaped \r\n is passed as two bytes so that the line end is still seen.
    private readonly int Escape(int at) => at + 1 < _file.Length && _file[at + 1] == '\r' ? 1 : 2;

    // ${...} within `...` may hold braces and further texts.
    private readonly int Hole(Quote quote, int at)
    {
        if (quote.Mark[0] != '`' || _file[at] != '$' || at + 1 >= _file.Length || _file[at + 1] != '{')
        {
            return 1;
        }

        var depth = 0;
        var inner = false;
        var last = Math.Min(_file.Length, at + LongestHole);
        for (var end = at + 1; end < last; end++)
        {
            inner ^= _file[end] == '`';
            depth +=
                inner ? 0
                : _file[end] == '{' ? 1
                : _file[end] == '}' ? -1
                : 0;
            if (depth == 0 && !inner)
            {
                return end + 1 - at;
            }
        }

        return 2;
    }

    // A / begins a regular expression where no value stands before it, and where it ends on its line.
    private bool ReadRegex(ReadOnlySpan<byte> rest)
    {
        if (_tokens is { Count: > 0 } tokens && EndsValue(tokens[^1]))
        {
            return false;
        }

        var inClass = false;
        var last = Math.Min(rest.Length, LongestRegex);
        for (var i = 1; i < last && rest[i] != '\n'; i++)
        {
            if (rest[i] == '\\')
            {
                i++;
            }
            else if (rest[i] is (byte)'[' or (byte)']')
            {
                inClass = rest[i] == '[';
            }
            else if (rest[i] == '/' && !inClass)
            {
                ReadText(_at + 1, i - 1, 1, isComment: false);
                return true;
            }
        }

        return false;
    }

    private readonly bool EndsValue(Token token) =>
        token.Kind switch
        {
            TokenKind.Text => true,
            TokenKind.Symbol => _file[token.Start] is (byte)')' or (byte)']' or (byte)'}',
            _ => !token.In(_file).SequenceEqual("return"u8)
                && !token.In(_file).SequenceEqual("typeof"u8)
                && !token.In(_file).SequenceEqual("case"u8),
        };
}
