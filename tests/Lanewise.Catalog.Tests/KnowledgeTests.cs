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
}
