using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lanewise.Catalog.Reading;

namespace Lanewise.Catalog.Tests.Reading;

public sealed class YamlTextTests
{
    public static TheoryData<string> FilesOfTheCatalog =>
        [.. Directory.EnumerateFiles(Catalog, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string Catalog => Path.Combine(SharedFolder.Repository, "catalog");

    [Theory]
    [MemberData(nameof(FilesOfTheCatalog))]
    public void Every_file_of_the_catalog_is_read_as_a_general_reader_reads_it(string path)
    {
        var yaml = System.IO.File.ReadAllText(path);
        Read(yaml, out var mistakes).ShouldBe(GeneralYaml.Describe(yaml));
        mistakes.ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_is_read_without_a_mistake_is_read_as_a_general_reader_reads_it()
    {
        // No asterisk: YamlDotNet takes "a *b: c" for a text, which it is not.
        var pieces = new[]
        {
            "a",
            "b c",
            "- ",
            "-",
            ": ",
            ":",
            "\n",
            "\n  ",
            "\n- ",
            "\n    ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            ",",
            "\"q r\"",
            "'s'",
            "\"",
            "'",
            " # note",
            "#",
            "C#",
            "x: y",
            "name: ",
            "k:",
            " ",
            "é",
            "&",
            "!",
            "|",
            ">",
            "%",
            "1.5",
            "\\n",
            "''",
            "\t",
            "?",
            "---",
            "...",
        };
        var text = Gen.Elements(pieces).ListOf().Select(parts => string.Concat(parts) + "\n");
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(50_000).WithReplay(20260825, 11),
            Prop.ForAll(
                text.ToArbitrary(),
                yaml =>
                {
                    var read = Read(yaml, out var mistakes);
                    if (mistakes.Count > 0)
                    {
                        return true.ToProperty();
                    }

                    var expected = GeneralYaml.Describe(yaml);
                    return (read == expected).Label($"{read} should be {expected}");
                }
            )
        );
    }

    [Fact]
    public void Entries_written_in_any_style_are_read_back()
    {
        var text = Gen.Elements(
            "Go",
            "C#",
            "C++",
            "don't",
            "a: b",
            "x, y",
            "[z]",
            "=ME",
            "#1",
            " pad ",
            "日本",
            "\"q\"",
            "- d"
        );
        var style = Gen.Elements("flow", "block");
        var list = text.ListOf().Where(l => l.Count > 0).Zip(style);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260825, 13),
            Prop.ForAll(
                list.ToArbitrary(),
                example =>
                {
                    var (texts, form) = example;
                    var quoted = texts.Select(t => $"'{t.Replace("'", "''", StringComparison.Ordinal)}'");
                    var yaml =
                        form == "flow"
                            ? $"names: [{string.Join(",\n  ", quoted)}]\n"
                            : $"names:\n{string.Concat(quoted.Select(t => $"  - {t}\n"))}";
                    var node = YamlText.Read(File("x.yaml", yaml), new Mistakes());
                    var items = ((ListNode)((MappingNode)node!).Fields[0].Value).Items;
                    return items.Cast<TextNode>().Select(i => i.Text).SequenceEqual(texts);
                }
            )
        );
    }

    [Fact]
    public void Bytes_of_any_kind_never_throw()
    {
        var bytes = ArbMap.Default.GeneratorFor<byte[]>();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20260825, 17),
            Prop.ForAll(
                bytes.ToArbitrary(),
                content =>
                {
                    YamlText.Read(new CatalogFile("x.yaml", "x.yaml", content), new Mistakes());
                    return true;
                }
            )
        );
    }

    [Theory]
    [InlineData("- name: Go\n  kind: a: b\n", 2, "a colon before a space stands inside a text; put the text in quotes")]
    [InlineData("- [a, b\n", 2, "the file ends before a closing ]")]
    [InlineData("- \"open\n", 1, "the quote is not closed on its line")]
    [InlineData("a: 1\n b: 2\n", 2, "a colon before a space stands inside a text; put the text in quotes")]
    [InlineData("- &x a\n", 1, "a text may not begin with & here; put it in quotes")]
    [InlineData("- a: |\n    b\n", 1, "a text may not begin with | here; put it in quotes")]
    [InlineData("- a\n\t- b\n", 2, "a tab stands where YAML wants spaces")]
    [InlineData("a: {b: 1, b: 2}\n", 1, "stands twice; it is in line 1 already")]
    public void A_mistake_of_writing_is_named_with_its_line(string yaml, int line, string reason)
    {
        Read(yaml, out var mistakes);
        mistakes
            .ShouldHaveSingleItem()
            .ShouldBe(
                reason.StartsWith("stands", StringComparison.Ordinal)
                    ? $"x.yaml:{line}: b: {reason}"
                    : $"x.yaml:{line}: {reason}"
            );
    }

    [Fact]
    public void Nesting_of_ten_thousand_levels_is_a_mistake()
    {
        Read(new string('[', 10_000), out var mistakes);
        mistakes.ShouldHaveSingleItem().ShouldBe("x.yaml:1: lists and mappings are nested more than 64 deep");
    }

    private static string Read(string yaml, out IReadOnlyList<string> found)
    {
        var mistakes = new Mistakes();
        var node = YamlText.Read(File("x.yaml", yaml), mistakes);
        found = Should.NotThrow(() => Found(mistakes));
        return GeneralYaml.Describe(node);
    }

    private static IReadOnlyList<string> Found(Mistakes mistakes)
    {
        try
        {
            mistakes.ThrowIfAny();
            return [];
        }
        catch (CatalogException e)
        {
            return e.Mistakes;
        }
    }

    private static CatalogFile File(string path, string text) => new(path, path, Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_field_that_comes_twice_among_many_is_told()
    {
        var fields = string.Concat(Enumerable.Range(1, 40).Select(number => $"f{number}: a\n"));
        var mistakes = new Mistakes();

        YamlText.Read(new("a.yaml", "a.yaml", System.Text.Encoding.UTF8.GetBytes(fields + "f30: b\n")), mistakes);

        Should
            .Throw<CatalogException>(mistakes.ThrowIfAny)
            .Message.ShouldContain("a.yaml:41: f30: stands twice; it is in line 30 already");
    }
}
