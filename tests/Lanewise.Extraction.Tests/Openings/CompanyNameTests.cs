using Lanewise.Extraction.Openings;

namespace Lanewise.Extraction.Tests.Openings;

public sealed class CompanyNameTests
{
    [Theory]
    [InlineData("Acme, Inc.", "acme")]
    [InlineData("ACME", "acme")]
    [InlineData("Muster GmbH & Co. KG", "muster")]
    [InlineData("Exemplo S.A.", "exemplo")]
    [InlineData("O'Neil Labs", "oneil labs")]
    [InlineData("Limited", "limited")]
    [InlineData("株式会社 例", "株式会社 例")]
    public void Names_of_one_employer_become_alike(string name, string expected) =>
        CompanyName.Normalise(name).ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" - ")]
    public void Nothing_but_punctuation_is_an_unknown_employer(string? name) =>
        CompanyName.Normalise(name).ShouldBeNull();

    [Fact]
    public void A_lone_surrogate_does_not_throw() => CompanyName.Normalise("Ac\ud800me").ShouldBe("ac me");
}
