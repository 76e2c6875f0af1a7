using System.Xml.Linq;

namespace Lanewise.Repository.Tests;

public sealed class ProjectTests
{
    // The table of docs/architecture.md.
    private static readonly Dictionary<string, string> References = new(StringComparer.Ordinal)
    {
        ["DuckDb"] = "",
        ["Catalog"] = "",
        ["Extraction"] = "Catalog",
        ["Statistics"] = "",
        ["Accuracy"] = "Catalog Extraction Statistics",
        ["Evidence"] = "Catalog Extraction",
        ["Sources"] = "",
        ["Store"] = "Catalog DuckDb Extraction Sources",
        ["Market"] = "Catalog Statistics Store",
        ["Advice"] = "Catalog Market",
        ["Cli"] = "Accuracy Advice Evidence Market Store",
    };

    public static TheoryData<string> Projects => [.. References.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_what_the_architecture_allows(string project)
    {
        var file = XDocument.Parse(Committed.Read($"src/Lanewise.{project}/Lanewise.{project}.csproj"));

        var references = file.Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value).Split('.')[1])
            .Order(StringComparer.Ordinal);

        string.Join(' ', references).ShouldBe(References[project]);
    }

    [Fact]
    public void Every_project_is_in_the_table_and_in_the_solution()
    {
        var projects = Committed.Files(".csproj").ToList();
        var solution = Committed.Read("lanewise.slnx");

        projects.ShouldAllBe(p => solution.Contains(p, StringComparison.Ordinal));
        projects
            .Where(p => p.StartsWith("src/", StringComparison.Ordinal))
            .Select(p => Path.GetFileNameWithoutExtension(p)["Lanewise.".Length..])
            .Order(StringComparer.Ordinal)
            .ShouldBe(References.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_says_in_a_few_lines_where_to_start(string project)
    {
        var lines = Committed.Read($"src/Lanewise.{project}/README.md").TrimEnd().Split('\n');

        lines[0].ShouldBe($"# Lanewise.{project}");
        lines.Length.ShouldBeInRange(3, 25);
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_place()
    {
        foreach (var project in Committed.Files(".csproj"))
        {
            Committed.Read(project).ShouldNotContain("Version=", Case.Sensitive, project);
        }
    }
}
