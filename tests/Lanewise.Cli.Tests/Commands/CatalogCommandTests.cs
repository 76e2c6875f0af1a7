using System.Text.Json;

namespace Lanewise.Cli.Tests.Commands;

public sealed class CatalogCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Any_spelling_finds_the_technology()
    {
        var outcome = _workspace.Run("catalog", "golang");

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBe("");
        outcome.Lines[0].ShouldBe("Go (language)");
        outcome.Output.ShouldContain("go to market");
    }

    [Fact]
    public void Json_holds_the_same_fields()
    {
        var outcome = _workspace.Run("catalog", "data scientist", "--json");

        var entry = JsonDocument.Parse(outcome.Output).RootElement.EnumerateArray().ShouldHaveSingleItem();
        entry.GetProperty("kind").GetString().ShouldBe("role");
        entry.GetProperty("lane")[0].GetString().ShouldBe("data-science");
    }

    [Fact]
    public void An_unknown_name_is_not_found_and_answered_with_near_ones()
    {
        var outcome = _workspace.Run("catalog", "pyhton");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldStartWith("the catalog knows no pyhton; did you mean Python");
    }

    [Fact]
    public void A_kind_lists_its_names()
    {
        var outcome = _workspace.Run("catalog", "--kind", "language");

        outcome.Code.ShouldBe(0);
        outcome.Lines.ShouldContain("Rust");
        outcome.Lines.Length.ShouldBeGreaterThan(70);
    }

    [Fact]
    public void A_folder_of_the_users_adds_to_the_catalog()
    {
        _workspace.Write("mine/technologies/own.yaml", "- name: Quuxlang\n  kind: language\n");

        var outcome = _workspace.Run("catalog", "quuxlang", "--catalog", "mine");

        outcome.Output.ShouldStartWith("Quuxlang (language)\n");
    }

    [Fact]
    public void A_mistake_in_that_folder_is_told_by_file_and_line()
    {
        _workspace.Write("mine/technologies/own.yaml", "- name: Quuxlang\n  knd: language\n");

        var outcome = _workspace.Run("catalog", "quuxlang", "--catalog", "mine");

        outcome.Code.ShouldBe(3);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldContain("own.yaml:2");
    }
}
