using System.Text;

namespace Lanewise.Fuzz;

/// <summary>Turns inputs that a parser is meant for into ones that nobody meant.</summary>
internal static class Mutation
{
    private const int LongestInput = 1 << 16;

    /// <summary>Most inputs begin as a piece of a seed of this length at most: short ones are read by the million and reach as much.</summary>
    private const int LongestPiece = 1024;

    /// <summary>What parsers look for and what they seldom see.</summary>
    public static IReadOnlyList<string> Tokens { get; } =
    [
        "\0",
        "\ud800",
        "\udc00",
        "\ud83d\ude00",
        "\u202e",
        "\u200f",
        "\u2066",
        "\ufeff",
        "\ufffd",
        "\u0301",
        "\u2028",
        "\r",
        "\n\n",
        "\t",
        "ß",
        "İ",
        "ﬁ",
        "&",
        "&amp;",
        "&lt;",
        "&#0;",
        "&#xD800;",
        "&#99999999999;",
        "&nbsp",
        "&amp;amp;lt;",
        "<",
        ">",
        "</",
        "<p>",
        "<li>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<script>",
        "<table><tr><td>",
        "<!DOCTYPE a [<!ENTITY b \"bb\">]>",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "\\",
        "\\u0000",
        "\\ud800",
        ":",
        ",",
        ";",
        "null",
        "true",
        "1e999",
        "-0",
        "0.1",
        "99999999999999999999999999999999",
        "-1",
        "1,2,3",
        "60.000",
        "120'000",
        "$",
        "€",
        "£",
        "k",
        "-",
        "–",
        "—",
        "/",
        "%",
        "(",
        ")",
        "'",
        "''",
        "|",
        "#",
        "*",
        "&a",
        "!!x ",
        "- ",
        "? ",
        ": ",
        " #",
        "@",
        "`",
        "2026-02-30",
        "9999-12-31",
        "9999-12",
        "0001-01",
        "0000",
        "Go",
        "C",
        "R",
        "C++",
        "Python or Rust",
        "Python/Go/",
        "Remote (US)",
        "Berlin / London",
        "$180K-$230K",
        "up to ",
        "5+ years",
        "senior",
        "not ",
        "SELECT",
        "FROM postings",
        "UNION ALL",
        "WITH RECURSIVE",
        "CAST(",
        "NULL",
        "--",
        "/*",
        "id",
        "text",
        "title",
        "jobs",
        "@type",
        "JobPosting",
    ];

    /// <summary>An input made of one or two seeds by some mutations.</summary>
    public static string Of(IReadOnlyList<string> seeds, Random random)
    {
        var text = Beginning(seeds[random.Next(seeds.Count)], random);
        for (var left = 1 + random.Next(8); left > 0; left--)
        {
            text = Mutate(text, seeds, random);
            if (text.Length > LongestInput)
            {
                text = text[..LongestInput];
            }
        }

        return text;
    }

    private static string Beginning(string seed, Random random)
    {
        var length = LongestPiece >> random.Next(6);
        if (seed.Length <= length || random.Next(50) == 0)
        {
            return seed;
        }

        var start = random.Next(3) == 0 ? 0 : Border(seed, random.Next(seed.Length - length));
        return seed.Substring(start, Math.Min(length, seed.Length - start));
    }

    private static string Mutate(string text, IReadOnlyList<string> seeds, Random random)
    {
        var (start, end) = Range(text, random);
        return random.Next(12) switch
        {
            0 => text[..start],
            1 => text[start..],
            2 => text.Remove(start, end - start),
            3 => text.Insert(end, text[start..end]),
            4 => text.Insert(start, Repeated(text[start..end], random)),
            5 => text.Insert(start, Repeated(Tokens[random.Next(Tokens.Count)], random)),
            6 => Flipped(text, start, random),
            7 => string.Concat(text.AsSpan(0, start), Piece(seeds, random), text.AsSpan(end)),
            8 => text.Insert(start, new string((char)random.Next(0x10000), 1 + random.Next(20))),
            9 => text.Insert(start, Digits(random)),
            10 => Nested(text, start, end, random),
            _ => text.Insert(start, Tokens[random.Next(Tokens.Count)]),
        };
    }

    // Borders of words and tokens, so that what is cut and joined has some meaning left.
    private static (int Start, int End) Range(string text, Random random)
    {
        var start = Border(text, random.Next(text.Length + 1));
        var length = random.Next(4) == 0 ? random.Next(text.Length + 1) : random.Next(40);
        var end = Border(text, Math.Min(text.Length, start + length));
        return start <= end ? (start, end) : (end, start);
    }

    private static int Border(string text, int at)
    {
        while (at > 0 && at < text.Length && char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(text[at - 1]))
        {
            at++;
        }

        return at;
    }

    private static string Repeated(string piece, Random random)
    {
        var times = random.Next(100) == 0 ? random.Next(3000) : random.Next(6);
        return piece.Length * times > LongestInput ? piece : new StringBuilder().Insert(0, piece, times).ToString();
    }

    private static string Flipped(string text, int at, Random random) =>
        at == text.Length
            ? text
            : string.Concat(text.AsSpan(0, at), [(char)(text[at] ^ (1 << random.Next(16)))], text.AsSpan(at + 1));

    private static string Piece(IReadOnlyList<string> seeds, Random random)
    {
        var seed = seeds[random.Next(seeds.Count)];
        var (start, end) = Range(seed, random);
        return seed[start..end];
    }

    private static string Digits(Random random) =>
        string.Concat(
            Enumerable
                .Range(0, 1 + random.Next(random.Next(8) == 0 ? 400 : 12))
                .Select(_ => (char)('0' + random.Next(10)))
        );

    private static string Nested(string text, int start, int end, Random random)
    {
        var (open, close) = random.Next(4) switch
        {
            0 => ("[", "]"),
            1 => ("{\"a\":", "}"),
            2 => ("<div>", "</div>"),
            _ => ("(", ")"),
        };
        var depth = random.Next(50) == 0 ? random.Next(1500) : random.Next(8);
        return string.Concat(
            text.AsSpan(0, start),
            new StringBuilder().Insert(0, open, depth).Append(text, start, end - start).ToString(),
            new StringBuilder().Insert(0, close, depth).Append(text, end, text.Length - end).ToString()
        );
    }
}
