using System.Text;
using Lanewise.Evidence.Portfolio.Code;

namespace Lanewise.Evidence.Portfolio.Rules;

/// <summary>The modules that a file imports, as its language writes them.</summary>
internal static class Imports
{
    /// <summary>Names of modules: <c>concurrent.futures</c>, <c>net/http</c>, <c>tokio::sync</c>, <c>java.util.concurrent.Future</c>.</summary>
    public static HashSet<string> Of(string language, ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Length; i++)
        {
            switch (language)
            {
                case "Python":
                    ReadPython(file, tokens, i, found);
                    break;
                case "Go":
                    ReadGo(file, tokens, i, found);
                    break;
                case "Rust":
                    ReadRust(file, tokens, i, found);
                    break;
                case "Java" when tokens[i].IsFirst && tokens[i].Is(file, "import"u8):
                case "C#" when tokens[i].Is(file, "using"u8):
                    ReadDotted(file, tokens, i + 1, found);
                    break;
                case "TypeScript" or "TSX" or "JavaScript":
                    ReadScript(file, tokens, i, found);
                    break;
            }
        }

        return found;
    }

    /// <summary>Whether one of the modules, or something within it, is imported.</summary>
    public static bool HasAny(HashSet<string> imports, IReadOnlyList<string> modules)
    {
        foreach (var module in modules)
        {
            if (imports.Contains(module))
            {
                return true;
            }

            foreach (var import in imports)
            {
                if (
                    import.Length > module.Length
                    && import.StartsWith(module, StringComparison.Ordinal)
                    && import[module.Length] is '.' or '/' or ':'
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the line that a token begins only imports names, which proves nothing of what they stand for.</summary>
    public static bool IsImport(string language, ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i) =>
        language switch
        {
            "Python" => tokens[i].Is(file, "import"u8) || tokens[i].Is(file, "from"u8),
            "Java" => tokens[i].Is(file, "import"u8),
            "C#" => tokens[i].Is(file, "using"u8)
                && i + 1 < tokens.Length
                && !tokens[i + 1].Is(file, (byte)'(')
                && !tokens[i + 1].Is(file, "var"u8)
                && EndsName(file, tokens, i + 1),
            "Rust" => tokens[i].Is(file, "use"u8)
                || (tokens[i].Is(file, "pub"u8) && i + 1 < tokens.Length && tokens[i + 1].Is(file, "use"u8)),
            _ => false,
        };

    /// <summary>Whether an import goes on after a token that is the last of its line.</summary>
    public static bool GoesOn(string language, ReadOnlySpan<byte> file, Token last) =>
        language switch
        {
            "Rust" => !last.Is(file, (byte)';'),
            "Python" => last.Is(file, (byte)'(') || last.Is(file, (byte)','),
            _ => false,
        };

    // using System.Text; but not: using Stream a = Open();
    private static bool EndsName(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i)
    {
        while (i < tokens.Length && !tokens[i].IsFirst && !tokens[i].Is(file, (byte)';'))
        {
            if (tokens[i++].Is(file, (byte)'='))
            {
                return false;
            }
        }

        return true;
    }

    private static void ReadPython(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i, HashSet<string> found)
    {
        if (!tokens[i].IsFirst || !(tokens[i].Is(file, "import"u8) || tokens[i].Is(file, "from"u8)))
        {
            return;
        }

        var isFrom = tokens[i].Is(file, "from"u8);
        var (module, next) = Dotted(file, tokens, i + 1);
        found.Add(module);
        if (!isFrom)
        {
            while (next < tokens.Length && tokens[next].Is(file, (byte)','))
            {
                (module, next) = Dotted(file, tokens, next + 1);
                found.Add(module);
            }
        }
        else if (next < tokens.Length && tokens[next].Is(file, "import"u8))
        {
            for (next++; next < tokens.Length && !tokens[next].IsFirst || IsInBrackets(file, tokens, next); next++)
            {
                if (tokens[next].Kind == TokenKind.Word)
                {
                    found.Add($"{module}.{Text(file, tokens[next])}");
                }
            }
        }
    }

    // Names in brackets may go over lines; a bracket that closes ends them.
    private static bool IsInBrackets(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int next) =>
        next < tokens.Length
        && next > 0
        && (tokens[next - 1].Is(file, (byte)',') || tokens[next - 1].Is(file, (byte)'('));

    private static void ReadGo(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i, HashSet<string> found)
    {
        if (!tokens[i].IsFirst || !tokens[i].Is(file, "import"u8))
        {
            return;
        }

        var isBlock = i + 1 < tokens.Length && tokens[i + 1].Is(file, (byte)'(');
        for (i++; i < tokens.Length && !tokens[i].Is(file, (byte)')'); i++)
        {
            if (tokens[i].Kind == TokenKind.Text)
            {
                found.Add(Text(file, tokens[i]));
                if (!isBlock)
                {
                    return;
                }
            }
        }
    }

    // Both what is used (use tokio::sync::Mutex) and what is named by its path (tokio::spawn).
    private static void ReadRust(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i, HashSet<string> found)
    {
        if (
            tokens[i].Kind != TokenKind.Word
            || (i > 0 && tokens[i - 1].Is(file, (byte)':'))
            || i + 2 >= tokens.Length
            || !tokens[i + 1].Is(file, (byte)':')
            || !tokens[i + 2].Is(file, (byte)':')
        )
        {
            return;
        }

        var root = Text(file, tokens[i]);
        found.Add(root);
        if (i + 3 < tokens.Length && tokens[i + 3].Kind == TokenKind.Word)
        {
            found.Add($"{root}::{Text(file, tokens[i + 3])}");
        }
        else if (i + 3 < tokens.Length && tokens[i + 3].Is(file, (byte)'{'))
        {
            for (i += 4; i < tokens.Length && !tokens[i].Is(file, (byte)';'); i++)
            {
                if (tokens[i].Kind == TokenKind.Word)
                {
                    found.Add($"{root}::{Text(file, tokens[i])}");
                }
            }
        }
    }

    private static void ReadDotted(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i, HashSet<string> found)
    {
        if (i < tokens.Length && tokens[i].Is(file, "static"u8))
        {
            i++;
        }

        found.Add(Dotted(file, tokens, i).Name);
    }

    private static void ReadScript(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i, HashSet<string> found)
    {
        if (
            tokens[i].Kind == TokenKind.Text
            && i > 0
            && (
                tokens[i - 1].Is(file, "from"u8)
                || tokens[i - 1].Is(file, "import"u8)
                || (
                    i > 1
                    && tokens[i - 1].Is(file, (byte)'(')
                    && (tokens[i - 2].Is(file, "require"u8) || tokens[i - 2].Is(file, "import"u8))
                )
            )
        )
        {
            var module = Text(file, tokens[i]);
            found.Add(module.StartsWith("node:", StringComparison.Ordinal) ? module[5..] : module);
        }
    }

    private static (string Name, int Next) Dotted(ReadOnlySpan<byte> file, ReadOnlySpan<Token> tokens, int i)
    {
        var name = new StringBuilder();
        for (; i < tokens.Length; i++)
        {
            var isName = tokens[i].Kind == TokenKind.Word && (name.Length == 0 || name[^1] == '.');
            if (!isName && !tokens[i].Is(file, (byte)'.'))
            {
                break;
            }

            if (isName && name.Length > 0 && tokens[i].Is(file, "import"u8))
            {
                break; // from . import
            }

            name.Append(Text(file, tokens[i]));
        }

        return (name.ToString(), i);
    }

    private static string Text(ReadOnlySpan<byte> file, Token token) => Encoding.UTF8.GetString(token.In(file));
}
