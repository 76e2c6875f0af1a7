using Lanewise.Accuracy.Scoring;

namespace Lanewise.Accuracy.Tests.Scoring;

public sealed class TechnologyNamesTests
{
    [Theory]
    [InlineData("Postgres", "postgresql")]
    [InlineData("Apache Kafka", "kafka")]
    [InlineData("GitHub Actions", "actions")]
    [InlineData("GitHub", "github")]
    [InlineData("Amazon Web Services", "aws")]
    [InlineData("AWS Lambda (Python)", "lambda")]
    [InlineData("C++/CLI", "c++cli")]
    [InlineData(".NET Core", "dotnet")]
    [InlineData("Vue.js", "vue")]
    [InlineData("an open (bracket", "anopenbracket")]
    [InlineData("中文", "")]
    public void Names_of_the_same_thing_are_brought_together(string name, string comparable) =>
        TechnologyNames.Comparable(name).ShouldBe(comparable);
}
