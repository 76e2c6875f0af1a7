using System.Text;
using Lanewise.Catalog;
using Lanewise.Evidence.Portfolio.Code;

namespace Lanewise.Evidence.Tests.Portfolio;

public sealed class LineCountTests
{
    [Theory]
    [InlineData("Python", "\"\"\"Doc\n\nmore\n\"\"\"\nx = 1  # why\n\n# so\n", 1, 4, 2)]
    [InlineData("Python", "x = '''\n# no comment\n'''\n", 1, 2, 0)]
    [InlineData("Go", "a := `\n// text\n`\n// comment\n", 3, 1, 0)]
    [InlineData("Rust", "/* a /* b */\n still */ let x = 'a';\n/* c */\n", 1, 2, 0)]
    [InlineData("Rust", "let s = r#\"\n// \" text\n\"#;\nfn f<'a>() {} // x\n", 4, 0, 0)]
    [InlineData("JavaScript", "const a = /\\/\\*/;\nconst b = `\n// ${`//`} text\n`;\n// c\n", 4, 1, 0)]
    [InlineData("JavaScript", "const all = \"*/*\";\nconst b = './*';\n// c\nd('*/')\n", 3, 1, 0)]
    [InlineData("C#", "var a = @\"\\\";\n// \"\nvar b = \"\"\"\n  // text\n  \"\"\";\n", 4, 1, 0)]
    [InlineData("Java", "String a = \"/*\";\nchar c = '\"'; // x\n/** y */\n", 2, 1, 0)]
    [InlineData("YAML", "# a\nb: '#'\n\n", 1, 1, 1)]
    [InlineData("HTML", "<p>\n<!-- a\n\nb -->\n</p>\n", 2, 2, 1)]
    [InlineData("Python", "#!/usr/bin/env python\n# x\n", 1, 1, 0)]
    [InlineData("Python", "", 0, 0, 0)]
    [InlineData("Python", "x", 1, 0, 0)]
    [InlineData("Python", "\r\nx\r\n# y\r\n", 1, 1, 1)]
    public void Code_comments_and_blank_lines_are_told_apart(
        string language,
        string text,
        int code,
        int comment,
        int blank
    ) => Count(language, text).ShouldBe(new LineCounts(code, comment, blank));

    [Fact]
    public void Every_line_of_any_text_is_counted_once()
    {
        var pieces = new[]
        {
            "\"",
            "'",
            "`",
            "/*",
            "*/",
            "//",
            "#",
            "\n",
            "\\",
            "x",
            " ",
            "\"\"\"",
            "r#\"",
            "\"#",
            "@\"",
            "${",
            "}",
            "/",
        };
        var random = new Random(7);
        foreach (var language in new[] { "Python", "Go", "Rust", "JavaScript", "Java", "C#", "SQL", "HTML" })
        {
            for (var i = 0; i < 500; i++)
            {
                var text = string.Concat(
                    Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)])
                );
                var lines =
                    text.Length == 0
                        ? 0
                        : text.TrimEnd('\n').Count(c => c == '\n') + 1 + Math.Max(0, Trailing(text) - 1);

                Count(language, text)
                    .All.ShouldBe(text.All(c => c == '\n') ? text.Length : lines, $"{language}: {text}");
            }
        }
    }

    private static int Trailing(string text) => text.Length - text.TrimEnd('\n').Length;

    private static LineCounts Count(string language, string text)
    {
        var syntax = Knowledge.Embedded.Code.Syntaxes.First(s => s.Languages.Contains(language));
        return Lexer.Read(Encoding.UTF8.GetBytes(text), new Syntax(syntax), []);
    }
}
