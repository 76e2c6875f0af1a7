using System.Text.Json;

namespace Lanewise.Cli.Tests.Commands;

public sealed class ResumeCommandTests
{
    private const string Text = """
        Dana Example

        Experience

        Backend Engineer at Harbour
        01/2020 - 12/2021
        - Payment service in Python, 2k requests/s.

        Skills
        Python, Kubernetes
        """;

    [Fact]
    public void A_resume_is_shown_with_its_lines_and_what_openings_ask_for()
    {
        using var workspace = new Workspace();
        workspace.Write("cv.txt", Text);

        var outcome = workspace.Run("resume", "cv.txt", "--lane", "backend");

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldContain("Backend Engineer");
        outcome.Output.ShouldContain("2k requests/s");
        outcome.Output.ShouldContain("listed only");
        outcome.Output.ShouldContain("Signals that openings in reach ask for and no line shows");
        outcome.Error.ShouldContain("bundled facts");
    }

    [Fact]
    public void Json_holds_roles_skills_and_openings()
    {
        using var workspace = new Workspace();
        workspace.Write("cv.txt", Text);

        var resume = JsonDocument.Parse(workspace.Run("resume", "cv.txt", "--json").Output).RootElement;

        resume.GetProperty("roles")[0].GetProperty("from").GetString().ShouldBe("2020-01");
        var python = resume.GetProperty("skills")[0];
        python.GetProperty("name").GetString().ShouldBe("Python");
        python.GetProperty("backing").GetString().ShouldBe("backed");
        python.GetProperty("months").GetInt32().ShouldBe(24);
        python.GetProperty("last_used").GetString().ShouldBe("2021-12");
        var missing = resume
            .GetProperty("missing_signals")
            .EnumerateArray()
            .Select(s => s.GetProperty("openings").GetInt64())
            .ToList();
        missing.ShouldBe(missing.OrderDescending());
        resume.GetProperty("in_reach").GetProperty("openings").GetInt64().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_filter_that_leaves_nothing_is_told()
    {
        using var workspace = new Workspace();
        workspace.Write("cv.txt", Text);

        var outcome = workspace.Run("resume", "cv.txt", "--until", "1999-01-01", "--json");

        outcome.Code.ShouldBe(1);
        JsonDocument.Parse(outcome.Output).RootElement.GetProperty("missing_signals").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_file_that_is_no_resume_is_named_with_what_to_do()
    {
        using var workspace = new Workspace();
        workspace.Write("cv.rtf", "{\\rtf1}");

        var outcome = workspace.Run("resume", "cv.rtf");

        outcome.Code.ShouldBe(3);
        outcome.Error.ShouldContain("cv.rtf is rich text; save it as .docx or PDF");
        workspace.Run("resume", "none.pdf").Error.ShouldContain("none.pdf does not exist");
    }

    [Fact]
    public void Evidence_sets_a_resume_and_repositories_side_by_side()
    {
        using var workspace = new Workspace();
        workspace.Write("cv.txt", Text);
        workspace.Write("repo/a.py", "import tenacity\n\n@tenacity.retry(stop=3)\ndef call() -> int:\n    return 1\n");

        var outcome = workspace.Run("evidence", "--resume", "cv.txt", "--portfolio", "repo");

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldContain("said and proved");
        outcome.Output.ShouldContain("a.py:3");
        outcome.Output.ShouldContain("Said without proof in the code that was read: Kubernetes");
        var json = JsonDocument.Parse(workspace.Run("evidence", "--portfolio", "repo", "--json").Output).RootElement;
        json.GetProperty("technologies")[0].GetProperty("standing").GetString().ShouldBe("proved-only");
        workspace.Run("evidence").Code.ShouldBe(2);
    }
}
