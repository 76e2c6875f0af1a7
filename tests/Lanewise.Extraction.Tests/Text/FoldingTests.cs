using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

public class FoldingTests
{
    [Theory]
    [InlineData("Zürich", "zurich")]
    [InlineData("SÃO", "sao")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Île", "ile")]
    [InlineData("ÅNGSTRÖM", "angstrom")]
    [InlineData("Straße", "strase")]
    [InlineData("ŒUVRE", "ouvre")]
    [InlineData("ЯЗЫК", "язык")]
    public void Case_and_diacritics_do_not_matter(string written, string folded) =>
        Folding.Hash(written).ShouldBe(Folding.Hash(folded));
}
