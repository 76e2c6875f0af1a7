using System.Text.Json;

namespace Lanewise.Cli.Tests.Commands;

public sealed class ClaimsCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Named_claims_are_answered_from_the_bundled_facts_with_figure_and_command()
    {
        var outcome = _workspace.Run("claims", "python-volume-over-go", "GO-VOLUME-OVER-RUST");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldStartWith(
            "2 claims: 2 supported, 0 contradicted, 0 not enough data (0 of them too few openings).\n"
        );
        outcome.Output.ShouldContain(
            "- python-volume-over-go: supported: the share of openings (US, since 2025-01-01) that ask for Python is "
        );
        outcome.Output.ShouldContain(
            "\n  lanewise compare technology:Python technology:Go --country US --since 2025-01-01\n"
        );
        outcome.Output.ShouldContain("adjusted for the 2 claims tested together");
    }

    [Fact]
    public void Json_gives_each_claim_with_its_sides_and_p_values()
    {
        var report = JsonDocument.Parse(_workspace.Run("claims", "layer-python", "--json").Output).RootElement;

        report.GetProperty("tested").GetInt32().ShouldBe(1);
        var claim = report.GetProperty("claims")[0];
        claim.GetProperty("verdict").GetString().ShouldBe("supported");
        claim.GetProperty("figure").GetProperty("low").GetDouble().ShouldBeGreaterThan(1);
        claim.GetProperty("sides").GetArrayLength().ShouldBe(2);
        claim.GetProperty("adjusted_p").GetDouble().ShouldBeInRange(0, 0.05);
        claim.GetProperty("test").GetString().ShouldNotBeNull().ShouldStartWith("Contradicted where ");
    }

    [Fact]
    public void A_file_of_the_users_is_tested_instead()
    {
        _workspace.Write(
            "mine.yaml",
            "- { id: mine, statement: Go is everywhere., from: me, measure: share, choice: Go, above: 0.9 }\n"
        );

        var outcome = _workspace.Run("claims", "--file", "mine.yaml", "--markdown");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldStartWith("1 claim: 0 supported, 1 contradicted, ");
        outcome.Output.ShouldContain("| mine | Go is everywhere. | contradicted |");
    }

    [Fact]
    public void Mistakes_are_told_by_file_line_and_field()
    {
        _workspace.Write(
            "mine.yaml",
            "- id: mine\n  statement: S.\n  from: me\n  measure: share\n  choice: Rusty\n  above: 1\n"
        );

        var wrong = _workspace.Run("claims", "--file", "mine.yaml");
        wrong.Code.ShouldNotBe(0);
        wrong.Error.ShouldContain("mine.yaml:5: choice: there is no choice 'Rusty'; did you mean 'Rust'?");

        var absent = _workspace.Run("claims", "--file", "none.yaml");
        absent.Code.ShouldBe(2);
        absent.Error.ShouldContain("there is no file none.yaml");

        var unknown = _workspace.Run("claims", "layer-pythn");
        unknown.Code.ShouldBe(2);
        unknown.Error.ShouldContain("there is no claim layer-pythn; did you mean layer-python?");
    }
}
