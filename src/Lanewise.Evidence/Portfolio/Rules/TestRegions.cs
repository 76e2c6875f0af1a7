using Lanewise.Evidence.Portfolio.Code;

namespace Lanewise.Evidence.Portfolio.Rules;

/// <summary>Where tests stand inside a file of code: Rust's modules under <c>#[cfg(test)]</c> and functions under <c>#[test]</c>.</summary>
internal static class TestRegions
{
    /// <summary>First and last line of each region, in order.</summary>
    public static List<(int First, int Last)> Of(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens)
    {
        var regions = new List<(int First, int Last)>();
        for (var i = 0; i + 4 < tokens.Length; i++)
        {
            if (tokens[i].Is(file, (byte)'[') && (IsOnlyForTests(file, tokens, i) || IsTest(file, tokens, i)))
            {
                var end = EndOfItem(file, tokens, i + 4);
                regions.Add((tokens[i].Line, tokens[end].Line));
                i = end;
            }
        }

        return regions;
    }

    // [cfg(test)], [cfg(all(test, ...))]
    private static bool IsOnlyForTests(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i) =>
        tokens[i + 1].Is(file, "cfg"u8)
        && tokens[i + 2].Is(file, (byte)'(')
        && (tokens[i + 3].Is(file, "test"u8) || tokens[i + 3].Is(file, "all"u8) && HasTest(file, tokens, i + 3));

    // [test], [tokio::test]
    private static bool IsTest(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i) =>
        (tokens[i + 1].Is(file, "test"u8) && tokens[i + 2].Is(file, (byte)']'))
        || (tokens[i + 3].Is(file, (byte)':') && tokens[i + 4].Is(file, "test"u8));

    private static bool HasTest(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i)
    {
        for (; i < tokens.Length && !tokens[i].Is(file, (byte)']'); i++)
        {
            if (tokens[i].Is(file, "test"u8))
            {
                return true;
            }
        }

        return false;
    }

    // The item ends with its brace, or with a semicolon before any.
    private static int EndOfItem(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i)
    {
        var depth = 0;
        for (; i < tokens.Length; i++)
        {
            if (tokens[i].Is(file, (byte)';') && depth == 0)
            {
                return i;
            }

            depth += tokens[i].Is(file, (byte)'{') ? 1 : 0;
            if (tokens[i].Is(file, (byte)'}') && --depth <= 0)
            {
                return i;
            }
        }

        return tokens.Length - 1;
    }
}
