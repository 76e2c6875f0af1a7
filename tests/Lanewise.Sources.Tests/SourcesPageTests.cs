using Lanewise.Sources.Tables;

namespace Lanewise.Sources.Tests;

public sealed class SourcesPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SharedFolder.Repository, "docs", "sources.md"));

    [Fact]
    public void Page_names_every_source() =>
        KnownSources
            .All.Select(source => source.Name)
            .Where(name => !Page.Contains($"| `{name}`", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Page_names_every_field_of_a_mapping() =>
        TableFields.Names.Where(name => !Page.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
}
