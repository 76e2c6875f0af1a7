using Lanewise.Catalog;
using Lanewise.Market.Choices;

namespace Lanewise.Market.Tests.Choices;

public sealed class ChoiceNamesTests
{
    [Theory]
    [InlineData("go", ChoiceKind.Technology, "Go")]
    [InlineData("Golang", ChoiceKind.Technology, "Go")]
    [InlineData(" PYTHON ", ChoiceKind.Technology, "Python")]
    [InlineData("backend", ChoiceKind.Lane, "backend")]
    [InlineData("Platform SRE", ChoiceKind.Lane, "platform-sre")]
    [InlineData("machine learning", ChoiceKind.Lane, "machine-learning")]
    [InlineData("data scientist", ChoiceKind.Role, "data scientist")]
    [InlineData("Data-Analyst", ChoiceKind.Role, "data analyst")]
    [InlineData("services", ChoiceKind.Layer, "services")]
    [InlineData("full time", ChoiceKind.Employment, "full-time")]
    [InlineData("contract", ChoiceKind.Employment, "contract")]
    [InlineData("lane:security", ChoiceKind.Lane, "security")]
    public void A_word_names_a_choice(string typed, ChoiceKind kind, string name) =>
        ChoiceNames.Find(Knowledge.Embedded, typed).ShouldBe(new Choice(kind, name));

    [Theory]
    [InlineData("no such thing")]
    [InlineData("")]
    [InlineData("role:python")]
    [InlineData("9:python")]
    public void Other_words_name_none(string typed) => ChoiceNames.Find(Knowledge.Embedded, typed).ShouldBeNull();

    [Fact]
    public void Every_name_listed_is_found()
    {
        foreach (var name in ChoiceNames.All(Knowledge.Embedded))
        {
            ChoiceNames.Find(Knowledge.Embedded, name).ShouldNotBeNull(name);
        }
    }
}
