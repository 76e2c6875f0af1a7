using System.Globalization;
using System.Text;

namespace Lanewise.Fuzz;

/// <summary>A kind of input that can be made of any length.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Of">Makes about so many characters of it.</param>
internal sealed record Growing(string Name, Func<int, string> Of)
{
    /// <summary>Kinds that were thought of: what is written once in earnest, written on and on; what opens and never closes; what is never the same.</summary>
    public static IReadOnlyList<Growing> Known { get; } =
    [
        .. Repeated(
            "7",
            "1,",
            "1.",
            "1 ",
            "$",
            "€1,",
            "$1-",
            "$100,000 - ",
            "10k ",
            "(",
            ")",
            "[",
            "{",
            "\"",
            "'",
            "'''",
            "\"\"\"",
            "`",
            "\\",
            "\\\\\"",
            "/",
            "//",
            "/*",
            "-->",
            "<",
            ">",
            "&",
            "&amp;",
            "&#",
            "<b>",
            "<b",
            "<b a=\"",
            "<!--",
            "<script>",
            "<table><tr><td>",
            "</p>",
            "<li>a",
            "|",
            "| a ",
            "|-|\n",
            "# a\n",
            "- a\n",
            "\n",
            "\r",
            " ",
            "\t",
            "\0",
            "a",
            "A",
            "a.",
            "a b",
            "a/",
            "a, ",
            "Go/",
            "Go, ",
            "Go or ",
            "either Go or ",
            "Python/Go, ",
            "C",
            "C++",
            "R&D ",
            "to ",
            "not ",
            "remote ",
            "Remote (",
            "hybrid or ",
            "senior ",
            "senior or ",
            "5 years ",
            "5-",
            "up to ",
            "salary ",
            "Berlin, ",
            "Berlin / ",
            "New ",
            "San ",
            "United ",
            "US, ",
            "engineer ",
            "Engineer\n",
            "requirements:\n",
            "nice to have ",
            "full-time ",
            "\u0301",
            "e\u0301",
            "\u202e",
            "\u200d",
            "\ud83d\ude00",
            "\ud800",
            "\ufffd",
            "ß",
            "İ",
            "漢",
            "http://a.b/",
            "a@b.c ",
            ":",
            ": ",
            "a: ",
            "a: b\n",
            "- - ",
            ",",
            ";",
            "=",
            "#",
            "@",
            "*",
            "\"a\":1,",
            "{\"a\":",
            "{},",
            "[],",
            "\\u0041",
            "\"\",",
            "def f(",
            "import a\n",
            "import (",
            "f(",
            "async def f(a) ->",
            "r#\"",
            "${",
            "`${",
            "#[cfg(test)]",
            "mod a {",
            "requirement = [",
            "FROM a\n",
            "a/b\n",
            "--json ",
            "x=y ",
            "-"
        ),
        Numbered("words", i => $"w{i} "),
        Numbered("names", i => $"Name{i}, "),
        Numbered("numbers", i => $"{i} "),
        Numbered("amounts", i => $"${i},000 "),
        Numbered("fields of JSON", i => $"\"a{i}\":{i},"),
        Numbered("fields of YAML", i => $"a{i}: b\n"),
        Numbered("fields between brackets", i => $"a{i}: b, "),
        Numbered("attributes", i => $"<b a{i}=\"{i}\">"),
        Numbered("entities", i => $"&#{i};"),
        Numbered("lines", i => $"Line {i} of it\n"),
        Numbered("folders", i => $"a{i}/"),
        Numbered("paths", i => $"a{i}/b{i}/go.mod\n"),
        Numbered("packages", i => $"package{i}==1.0\n"),
        Numbered("imports", i => $"import a{i}\n"),
        Numbered("columns", i => $"c{i},"),
        Closed("[", "]"),
        Closed("{\"a\":", "}"),
        Closed("<div>", "</div>"),
        Closed("<b><i>", "</i></b>"),
        Closed("(", ")"),
        Closed("<ul><li>", ""),
        Closed("/* ", " */"),
    ];

    /// <summary>One to five tokens that a parser may know, on and on.</summary>
    public static Growing Drawn(Random random, IReadOnlyList<string> seeds)
    {
        var unit = new StringBuilder();
        for (var left = 1 + random.Next(5); left > 0; left--)
        {
            unit.Append(
                random.Next(2) == 0 ? Word(random, seeds) : Mutation.Tokens[random.Next(Mutation.Tokens.Count)]
            );
            unit.Append(
                random.Next(6) switch
                {
                    0 => "\n",
                    1 or 2 => " ",
                    _ => "",
                }
            );
        }

        return Repeated(unit.ToString()).Single();
    }

    private static string Word(Random random, IReadOnlyList<string> seeds)
    {
        var seed = seeds[random.Next(seeds.Count)];
        var start = random.Next(seed.Length);
        return seed.Substring(start, Math.Min(1 + random.Next(12), seed.Length - start));
    }

    private static IEnumerable<Growing> Repeated(params IEnumerable<string> units) =>
        units.Select(unit => new Growing(
            $"{Shown(unit)} repeated",
            length => new StringBuilder().Insert(0, unit, Math.Max(1, length / unit.Length)).ToString()
        ));

    private static Growing Numbered(string name, Func<int, FormattableString> part) =>
        new(
            $"different {name}",
            length =>
            {
                var text = new StringBuilder();
                for (var i = 0; text.Length < length; i++)
                {
                    text.Append(part(i).ToString(CultureInfo.InvariantCulture));
                }

                return text.ToString();
            }
        );

    private static Growing Closed(string open, string close) =>
        new(
            $"{Shown(open)} {Shown(close)} nested",
            length =>
            {
                var depth = length / (open.Length + close.Length);
                return new StringBuilder()
                    .Insert(0, open, depth)
                    .Append('a')
                    .Insert(depth * open.Length + 1, close, depth)
                    .ToString();
            }
        );

    private static string Shown(string text) =>
        $"\"{string.Concat(text.Select(letter => letter is < ' ' or > '~' ? $"\\u{(int)letter:x4}" : $"{letter}"))}\"";
}
