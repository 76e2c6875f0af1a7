using System.Text.Json;
using System.Xml.Linq;

namespace Lanewise.Cli.Tests.Commands;

public sealed class PortfolioCommandTests
{
    [Fact]
    public void A_folder_is_shown_with_the_line_that_proves_each_finding()
    {
        using var workspace = Service();

        var outcome = workspace.Run("portfolio", "repo");

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldContain("repo, files on disk");
        outcome.Output.ShouldContain("api/a.py:4");
        outcome.Output.ShouldContain("@tenacity.retry(stop=3)");
        outcome.Output.ShouldContain("FastAPI");
        outcome.Output.ShouldContain("No proof is no proof of absence.");
    }

    [Fact]
    public void Json_holds_files_components_dependencies_and_findings()
    {
        using var workspace = Service();

        var outcome = workspace.Run("portfolio", "repo", "--json");

        var repository = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("repositories")[0];
        var finding = repository
            .GetProperty("findings")
            .EnumerateArray()
            .Single(f => f.GetProperty("signal").GetString() == "retries");
        finding.GetProperty("of").GetString().ShouldBe("resilience");
        finding.GetProperty("rule").GetString().ShouldBe("python-tenacity");
        finding.GetProperty("line").GetInt32().ShouldBe(4);
        repository.GetProperty("components")[0].GetProperty("layer").GetString().ShouldBe("services");
        repository.GetProperty("languages")[0].GetProperty("code").GetInt32().ShouldBe(4);
    }

    [Fact]
    public void The_picture_is_an_svg_without_colour()
    {
        using var workspace = Service();

        workspace.Run("portfolio", "repo", "--svg", "layers.svg").Code.ShouldBe(0);

        var picture = File.ReadAllText(workspace.In("layers.svg"));
        XDocument.Parse(picture).Root!.Name.LocalName.ShouldBe("svg");
        picture.ShouldContain(">api<");
        picture.ShouldNotContain("#");
    }

    [Fact]
    public void Names_cannot_move_the_cursor_of_a_terminal()
    {
        using var workspace = new Workspace();
        workspace.Write("repo/a\u001b[31m\u202e.py", "async def f(): pass  # \u001b[2J\n");

        var outcome = workspace.Run("portfolio", "repo");

        (outcome.Output + outcome.Error).ShouldNotContain('\u001b');
        outcome.Output.ShouldNotContain('\u202e');
        outcome.Output.ShouldContain("\\u001B[31m\\u202E.py");
    }

    [Fact]
    public void A_folder_without_code_shows_no_empty_table()
    {
        using var workspace = new Workspace();
        workspace.Write("repo/notes.txt", "nothing here\n");

        var outcome = workspace.Run("portfolio", "repo");

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldContain("0 lines of code");
        outcome.Output.ShouldNotContain("proved at");
        outcome.Output.ShouldNotContain("layer");
    }

    [Fact]
    public void What_is_skipped_is_told_of_one_signal_too()
    {
        using var workspace = Service();
        File.CreateSymbolicLink(workspace.In("repo/link\u001b.py"), "/etc/passwd");

        var outcome = workspace.Run("portfolio", "repo", "--signal", "retries");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("api/a.py:4");
        outcome.Error.ShouldContain("skipped link\\u001B.py: is a symbolic link");
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_read()
    {
        using var workspace = Service();

        var outcome = workspace.Run("portfolio", "nowhere", "repo");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("nowhere is not there");
        outcome.Output.ShouldContain("repo");
        workspace.Run("portfolio", "nowhere").Code.ShouldBe(2);
        workspace.Run("portfolio", "repo", "--signal", "timeout").Error.ShouldContain("timeouts");
    }

    private static Workspace Service()
    {
        var workspace = new Workspace();
        workspace.Write("repo/api/requirements.txt", "fastapi\n");
        workspace.Write(
            "repo/api/a.py",
            "import tenacity\n\n# once more\n@tenacity.retry(stop=3)\ndef call():\n    pass\n"
        );
        return workspace;
    }
}
