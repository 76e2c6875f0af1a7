namespace Lanewise.Catalog.Tests;

public sealed class KnowledgeTests
{
    [Fact]
    public void The_catalog_of_the_build_has_no_mistake()
    {
        Knowledge.Embedded.Lanes.Length.ShouldBe(28);
        Knowledge
            .Embedded.Layers.Select(l => l.Name)
            .ShouldBe(["intelligence", "services", "performance", "interface"]);
        Knowledge.Embedded.Version.Length.ShouldBe(12);
    }

    [Fact]
    public void It_knows_70_languages_and_900_other_technologies()
    {
        Knowledge.Embedded.Technologies.Count(t => t.IsLanguage).ShouldBeGreaterThanOrEqualTo(70);
        Knowledge.Embedded.Technologies.Count(t => !t.IsLanguage).ShouldBeGreaterThanOrEqualTo(900);
    }

    [Fact]
    public void Every_technology_has_a_spelling() =>
        Knowledge.Embedded.Technologies.ShouldAllBe(t => t.Aliases.Length + t.Exact.Length + t.Weak.Length > 0);

    [Fact]
    public void A_file_of_the_folder_takes_the_place_of_the_one_of_the_same_path()
    {
        using var folder = new OverrideFolder().With("rates.csv", "month,EUR\n2015-01,2\n");
        var knowledge = folder.Load();
        knowledge.Rates.Currencies.ShouldBe(["EUR"]);
        knowledge.Rates.UsdPerUnit("EUR", null).ShouldBe(2);
        knowledge.Technologies.Length.ShouldBe(Knowledge.Embedded.Technologies.Length);
    }

    [Fact]
    public void Files_of_technologies_and_phrases_are_added()
    {
        using var folder = new OverrideFolder()
            .With(
                "technologies/mine.yaml",
                "- name: Zyx\n  kind: tool\n  implies: [Python]\n  lanes: { backend: 0.4 }\n"
            )
            .With("phrases/mine.yaml", "group: [some words, =Exact Words]\n")
            .With("notes.txt", "no file of the catalog");
        var knowledge = folder.Load();
        var added = knowledge.Technologies.Single(t => t.Name == "Zyx");
        added.Aliases.ShouldBe(["Zyx"]);
        added.Lanes.ShouldBe([KeyValuePair.Create("backend", 0.4)]);
        knowledge
            .Phrases.Where(p => p.Topic == "mine")
            .ShouldBe([
                new Phrase("mine", "group", "some words", false),
                new Phrase("mine", "group", "Exact Words", true),
            ]);
    }

    [Fact]
    public void The_version_changes_with_any_file_that_facts_are_read_by()
    {
        using var folder = new OverrideFolder().With("phrases/mine.yaml", "group: [some words]\n");
        var version = folder.Load().Version;
        version.ShouldNotBe(Knowledge.Embedded.Version);
        folder.With("phrases/mine.yaml", "group: [some wordz]\n").Load().Version.ShouldNotBe(version);
    }

    [Fact]
    public void The_version_stays_when_only_measures_change()
    {
        var claims = File.ReadAllText(Path.Combine(SharedFolder.Repository, "catalog", "claims.yaml"));
        using var folder = new OverrideFolder().With("claims.yaml", claims + "\n# looked through\n");

        folder.Load().Version.ShouldBe(Knowledge.Embedded.Version);
    }

    [Fact]
    public void A_folder_that_is_missing_is_no_silent_default() =>
        Should.Throw<DirectoryNotFoundException>(() => Knowledge.Load("no-such-folder"));
}
