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

    [Theory]
    [InlineData('上')]
    [InlineData('ひ')]
    [InlineData('龥')]
    [InlineData('豈')]
    public void Letter_without_case_has_the_hash_of_a_word_of_it(char letter) =>
        Folding.Hash(letter).ShouldBe(Folding.Hash([letter]));
}
