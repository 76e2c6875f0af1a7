using System.Collections.Immutable;
using Lanewise.Evidence.Resume;

namespace Lanewise.Evidence.Tests.Resume;

public sealed class SkillTests
{
    private const string Text = """
        Dana Example

        Skills
        Go, Kubernetes, Redis, Rust

        Experience

        Engineer at Harbour
        01/2020 - 12/2021
        - Payment service in Go with Redis, 2k requests/s.
        - Shop in Django.

        Projects
        - A parser in Rust.
        """;

    [Fact]
    public void A_skill_that_only_a_list_names_is_only_listed()
    {
        var kubernetes = Skill("Kubernetes");

        kubernetes.Backing.ShouldBe(Backing.Listed);
        kubernetes.Proofs.Single().Quote.ShouldBe(new(4, 0, "Go, Kubernetes, Redis, Rust"));
    }

    [Fact]
    public void A_skill_is_backed_by_its_role_and_scale()
    {
        var go = Skill("Go");

        go.Backing.ShouldBe(Backing.Backed);
        go.Proofs.Select(proof => proof.Kind).ShouldBe([ProofKind.List, ProofKind.Role, ProofKind.Scale]);
        go.Proofs[1].Role.ShouldBe(0);
        go.Months.ShouldBe(24);
    }

    [Fact]
    public void A_skill_of_an_undated_project_is_told() => Skill("Rust").Backing.ShouldBe(Backing.Told);

    [Fact]
    public void What_a_skill_implies_is_marked_as_implied()
    {
        var python = Skill("Python");

        python.ImpliedBy.ShouldBe("Django");
        python.Backing.ShouldBe(Backing.Backed);
        python.Proofs.Single().Quote.Text.ShouldBe("Shop in Django.");
    }

    [Fact]
    public void A_practice_shows_by_words_and_by_technologies()
    {
        var report = Resumes.OfText(
            "Experience\n\nEngineer, Harbour\n01/2020 - 12/2021\n- Wrote integration tests.\n- Alerts with Prometheus.\n\nSkills\nDocker"
        );

        report.Signals.Single(s => s.Name == "testing").Backing.ShouldBe(Backing.Backed);
        report
            .Signals.Single(s => s.Name == "containers")
            .ShouldSatisfyAllConditions(s => s.Backing.ShouldBe(Backing.Listed), s => s.Through.ShouldBe("Docker"));
    }

    [Fact]
    public void What_openings_ask_for_orders_what_is_missing()
    {
        var report = Resumes.OfText(Text);
        var demand = new Demand(
            ["backend"],
            100,
            new Dictionary<string, long> { ["Kubernetes"] = 40 }.ToImmutableDictionary(),
            new Dictionary<string, long>
            {
                ["testing"] = 20,
                ["observability"] = 30,
                ["startup"] = 90,
            }.ToImmutableDictionary()
        );

        var asked = SuggestionList.Asked(report, demand, Lanewise.Catalog.Knowledge.Embedded);

        asked.Select(suggestion => suggestion.Subject).ShouldBe(["Kubernetes", "observability", "testing"]);
        asked[0].Text.ShouldContain("40 of 100 openings");
        asked[1].Quote.ShouldBeNull();
    }

    [Theory]
    [InlineData("- Responsible for billing.", SuggestionKind.Vague)]
    [InlineData("- Verantwortlich für Abrechnung.", SuggestionKind.Vague)]
    [InlineData("- Improved the import.", SuggestionKind.Result)]
    public void Wording_that_leaves_something_open_is_asked_about(string line, SuggestionKind kind)
    {
        var report = Resumes.OfText($"Experience\n\nEngineer, Harbour\n01/2020 - 12/2021\n{line}\n- 3 TB of data.");

        report.Suggestions.ShouldContain(suggestion => suggestion.Kind == kind && suggestion.Quote!.Line == 5); // it has its line
    }

    private static Skill Skill(string name) => Resumes.OfText(Text).Skills.Single(skill => skill.Name == name);
}
