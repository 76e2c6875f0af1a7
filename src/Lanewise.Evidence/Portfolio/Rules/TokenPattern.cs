using System.Text;
using Lanewise.Evidence.Portfolio.Code;

namespace Lanewise.Evidence.Portfolio.Rules;

/// <summary>A sequence of tokens to look for, written as code: <c>time.Sleep(... backoff</c>.</summary>
/// <remarks>
/// Words separated by <c>|</c> are alternatives. A word after <c>def</c>, <c>func</c>, <c>fn</c>, <c>function</c>, <c>class</c> or the like
/// is a definition and no use, so a pattern that begins with a word never fits there.
/// </remarks>
internal sealed class TokenPattern
{
    private const int FarthestAny = 120;

    private static readonly byte[][] Defining = Words(
        "def func fn function class struct interface enum trait mod void"
    );
    private static readonly byte[][] Modifiers = Words(
        "public private protected internal static final override abstract"
    );
    private static readonly byte[][] Operators = Words("new await return throw else case in not and or if yield");

    private static readonly byte[][] Statements = Words("lock synchronized fixed using for while if switch catch");

    private readonly Piece[] _pieces;

    private TokenPattern(Piece[] pieces)
    {
        _pieces = pieces;
        Piece[] begin = [.. pieces.Where(p => p.Kind != PieceKind.LineStart).TakeWhile(p => p.Kind != PieceKind.Any)];
        Key = begin.Where(p => p.IsPlain).MaxBy(p => p.Words.Min(w => w.Length)) ?? begin[0];
        BeforeKey = Array.IndexOf(begin, Key);
    }

    /// <summary>What some token must be where the pattern fits: its longest plain word, being the rarest, else what its first must be.</summary>
    public Piece Key { get; }

    /// <summary>Number of tokens before <see cref="Key"/>.</summary>
    public int BeforeKey { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It is empty, begins with anything or a text in it is not closed.</exception>
    public static TokenPattern Parse(string pattern)
    {
        var pieces = new List<Piece>();
        for (var at = 0; at < pattern.Length; )
        {
            at = pattern[at] switch
            {
                ' ' => at + 1,
                '^' => Add(PieceKind.LineStart, "", at + 1),
                '"' => AddText(at),
                '.' when pattern.AsSpan(at).StartsWith("...") => Add(PieceKind.Any, "", at + 3),
                '$' when pattern.AsSpan(at).StartsWith("$safety") => Add(PieceKind.Safety, "", at + 7),
                '$' when pattern.AsSpan(at).StartsWith("$n") => Add(PieceKind.Number, "", at + 2),
                '$' when pattern.AsSpan(at).StartsWith("$s") => Add(PieceKind.AnyText, "", at + 2),
                '$' when pattern.AsSpan(at).StartsWith("$x") => Add(PieceKind.AnyWord, "", at + 2),
                var c when IsWord(c) || c == '~' => AddWords(at),
                var c => Add(PieceKind.Symbol, c.ToString(), at + 1),
            };
        }

        return pieces is [] or [{ Kind: PieceKind.LineStart }] or [{ Kind: PieceKind.Any }, ..]
            ? throw new FormatException($"the pattern '{pattern}' says nothing at its begin")
            : new TokenPattern([.. pieces]);

        int Add(PieceKind kind, string words, int next)
        {
            pieces.Add(new Piece(kind, [.. words.Split('|').Select(Encoding.UTF8.GetBytes)]));
            return next;
        }

        int AddText(int at)
        {
            var end = pattern.IndexOf('"', at + 1);
            return end < 0
                ? throw new FormatException($"a text in the pattern '{pattern}' is not closed")
                : Add(PieceKind.Text, pattern[(at + 1)..end], end + 1);
        }

        int AddWords(int at)
        {
            var end = at + 1;
            while (end < pattern.Length && (IsWord(pattern[end]) || pattern[end] is '|' or '*' or '~'))
            {
                end++;
            }

            return Add(PieceKind.Word, pattern[at..end], end);
        }
    }

    /// <summary>Whether it fits the tokens from an index on.</summary>
    public bool Fits(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int index) =>
        Fits(file, tokens, index, 0) && !IsDefined(file, tokens, index);

    private bool IsDefined(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int index)
    {
        if (_pieces[0].Kind != PieceKind.Word)
        {
            return false;
        }

        var isDefined = false;
        if (index > 0)
        {
            var before = tokens[index - 1];
            isDefined =
                before.Kind == TokenKind.Word
                    ? IsOneOf(Defining, before.In(file))
                        || (IsCall && (IsOneOf(Modifiers, before.In(file)) || IsTyped(file, tokens, index)))
                    : before.Is(file, (byte)')') && IsMethodOfGo(file, tokens, index);
        }

        return isDefined || (IsCall && IsHead(file, tokens, index));
    }

    private bool IsCall => _pieces.Length > 1 && _pieces[1] is { Kind: PieceKind.Symbol, Words: [[(byte)'(']] };

    // private boolean retry(...): a word that is no operator and stands after another word, both on the line, is a type.
    private static bool IsTyped(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int index) =>
        index > 1
        && !tokens[index - 1].IsFirst
        && tokens[index - 2].Kind == TokenKind.Word
        && IsOneOf(Modifiers, FirstOfLine(tokens, index).In(file))
        && !IsOneOf(Operators, tokens[index - 1].In(file));

    // createHash(text: string): string { and Socket createSocket(); are heads of methods; lock(gate) { and return retry(); are none.
    private static bool IsHead(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int index)
    {
        var hasType = index > 0 && tokens[index - 1].Kind == TokenKind.Word && tokens[index - 1].IsFirst;
        if (
            !(hasType ? !IsOneOf(Operators, tokens[index - 1].In(file)) : tokens[index].IsFirst)
            || IsOneOf(Statements, tokens[index].In(file))
        )
        {
            return false;
        }

        var end = Math.Min(tokens.Length, index + FarthestAny);
        var after = AfterBrackets(file, tokens[..end], index + 1);
        if (after >= end)
        {
            return false;
        }

        return tokens[after].Is(file, (byte)'{')
            || (hasType && (tokens[after].Is(file, (byte)';') || tokens[after].Is(file, "throws"u8)))
            || (
                tokens[after].Is(file, (byte)':')
                && after + 2 < end
                && (tokens[after + 2].Is(file, (byte)'{') || tokens[after + 2].Is(file, (byte)';'))
            );
    }

    private static int AfterBrackets(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i)
    {
        for (var depth = 0; i < tokens.Length; i++)
        {
            depth +=
                tokens[i].Is(file, (byte)'(') ? 1
                : tokens[i].Is(file, (byte)')') ? -1
                : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return i;
    }

    // func (s *Server) Serve(...)
    private static bool IsMethodOfGo(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int index) =>
        FirstOfLine(tokens, index).Is(file, "func"u8);

    private static Token FirstOfLine(ReadOnlySpan<Token> tokens, int index)
    {
        while (index > 0 && !tokens[index].IsFirst)
        {
            index--;
        }

        return tokens[index];
    }

    private static bool IsOneOf(byte[][] words, ReadOnlySpan<byte> content)
    {
        foreach (var word in words)
        {
            if (content.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool Fits(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int index, int piece)
    {
        for (; piece < _pieces.Length; piece++)
        {
            switch (_pieces[piece].Kind)
            {
                case PieceKind.Any:
                    return FitsLater(file, tokens, index, piece + 1);
                case PieceKind.LineStart when index < tokens.Length && tokens[index].IsFirst:
                    break;
                case PieceKind.LineStart:
                    return false;
                default:
                    if (index >= tokens.Length || !FitsOne(_pieces[piece], file, tokens[index]))
                    {
                        return false;
                    }

                    index++;
                    break;
            }
        }

        return true;
    }

    private bool FitsLater(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int index, int piece)
    {
        // impl<...> Future for: what stands between < and > ends before the body does begin.
        var isOfTypes = piece > 1 && _pieces[piece - 2] is { Kind: PieceKind.Symbol, Words: [[(byte)'<']] };
        var depth = 0;
        for (var end = Math.Min(tokens.Length, index + FarthestAny); index < end; index++)
        {
            if (Fits(file, tokens, index, piece))
            {
                return true;
            }

            if (tokens[index].Kind == TokenKind.Symbol)
            {
                if (isOfTypes && file[tokens[index].Start] is (byte)'{' or (byte)';')
                {
                    return false;
                }

                depth += file[tokens[index].Start] switch
                {
                    (byte)'(' or (byte)'[' or (byte)'{' => 1,
                    (byte)')' or (byte)']' or (byte)'}' => -1,
                    _ => 0,
                };
                if (depth < 0)
                {
                    return false;
                }
            }
        }

        return false;
    }

    private static bool FitsOne(Piece piece, ReadOnlySpan<byte> file, Token token) =>
        piece.Kind switch
        {
            PieceKind.Symbol => token.Is(file, piece.Words[0][0]),
            PieceKind.AnyWord => token.Kind == TokenKind.Word,
            PieceKind.Number => token.Kind == TokenKind.Word && char.IsAsciiDigit((char)file[token.Start]),
            PieceKind.AnyText => token.Kind == TokenKind.Text,
            PieceKind.Safety => token.Kind == TokenKind.Safety,
            PieceKind.Text => token.Kind == TokenKind.Text && IsOneOf(piece, token.In(file)),
            _ => token.Kind == TokenKind.Word && IsOneOf(piece, token.In(file)),
        };

    private static bool IsOneOf(Piece piece, ReadOnlySpan<byte> content)
    {
        foreach (var word in piece.Words)
        {
            if (IsLike(word, content))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLike(ReadOnlySpan<byte> word, ReadOnlySpan<byte> content)
    {
        var before = word is [(byte)'*' or (byte)'~', ..];
        var after = word is [_, .., (byte)'*'];
        return (before, after) switch
        {
            (false, false) => content.SequenceEqual(word),
            (false, true) when word is [.., (byte)'*', _] => content.Length > word.Length - 2
                && content.StartsWith(word[..^2]),
            (false, true) => content.StartsWith(word[..^1]),
            (true, false) when word is [_, (byte)'~', ..] => content.Length > word.Length - 2
                && content.EndsWith(word[2..]),
            (true, false) => content.EndsWith(word[1..]),
            _ => content.IndexOf(word[1..^1]) >= 0,
        };
    }

    private static byte[][] Words(string words) => [.. words.Split(' ').Select(Encoding.UTF8.GetBytes)];

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
