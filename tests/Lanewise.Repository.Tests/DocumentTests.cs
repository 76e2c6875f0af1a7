using System.Text.RegularExpressions;

namespace Lanewise.Repository.Tests;

public sealed partial class DocumentTests
{
    [Fact]
    public void Every_relative_link_leads_to_a_file_and_a_heading_that_exist()
    {
        foreach (var page in Committed.Files(".md"))
        {
            foreach (Match link in Link().Matches(WithoutCode(Committed.Read(page))))
            {
                var target = link.Groups["target"].Value;
                if (!target.Contains("://", StringComparison.Ordinal))
                {
                    Check(page, target);
                }
            }
        }
    }

    [Fact]
    public void The_files_that_every_project_has_are_there()
    {
        string[] expected =
        [
            "README.md",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "LICENSE",
            "NOTICE",
            "SECURITY.md",
            "docs/architecture.md",
            "docs/cli.md",
            "docs/data.md",
            "docs/performance.md",
        ];
        expected.ShouldBeSubsetOf(Committed.Files());
    }

    [Fact]
    public void The_readme_stays_short() => Committed.Read("README.md").Split('\n').Length.ShouldBeLessThan(150);

    [Fact]
    public void Decisions_are_numbered_without_gaps()
    {
        var numbers = Committed
            .Files(".md")
            .Where(f => f.StartsWith("docs/decisions/", StringComparison.Ordinal))
            .Select(f => int.Parse(Path.GetFileName(f)[..4], System.Globalization.CultureInfo.InvariantCulture))
            .Order()
            .ToList();

        numbers.ShouldBe(Enumerable.Range(1, numbers.Count));
    }

    private static void Check(string page, string target)
    {
        var parts = target.Split('#');
        var path =
            parts[0].Length == 0
                ? Committed.Absolute(page)
                : Path.Combine(Path.GetDirectoryName(Committed.Absolute(page))!, parts[0]);
        (File.Exists(path) || Directory.Exists(path)).ShouldBeTrue($"{page} links to {target}");
        if (parts.Length > 1 && path.EndsWith(".md", StringComparison.Ordinal))
        {
            Headings(path).ShouldContain(parts[1], $"{page} links to {target}");
        }
    }

    private static IEnumerable<string> Headings(string path) =>
        File.ReadLines(path)
            .Where(l => l.StartsWith('#'))
            .Select(l => NotInAnchor().Replace(l.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    private static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchor();
}
