using System.Text.Json;

namespace Lanewise.Cli.Tests.Commands;

public sealed class LayersCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Without_a_part_there_is_a_sentence_for_each_and_the_matrix()
    {
        var outcome = _workspace.Run("layers", "python", "go", "rust", "--since", "2026-06");

        outcome.Code.ShouldBe(0);
        foreach (
            var words in (string[])
                [
                    "More than their usual share",
                    "ask for two or more",
                    "Asked for together",
                    "the best pair is",
                    "would do instead",
                    "who knows Python",
                ]
        )
        {
            outcome.Output.ShouldContain(words);
        }

        outcome.Output.ShouldContain("intelligence");
        outcome.Error.ShouldStartWith("Answered from the bundled facts: ");
    }

    [Fact]
    public void As_many_openings_are_listed_behind_the_best_pair_as_it_opens()
    {
        using var report = JsonDocument.Parse(
            _workspace.Run("layers", "python", "go", "rust", "--show", "pairs", "--since", "2026-06", "--json").Output
        );
        var pair = report.RootElement.GetProperty("pairs").GetProperty("pairs")[0];
        string[] languages = [.. pair.GetProperty("languages").EnumerateArray().Select(name => name.GetString()!)];

        var outcome = _workspace.Run([
            "postings",
            "--opened-by",
            languages[0],
            "--opened-by",
            languages[1],
            "--since",
            "2026-06",
            "--json",
            "--limit",
            "1",
        ]);

        using var page = JsonDocument.Parse(outcome.Output);
        page.RootElement.GetProperty("total").GetInt64().ShouldBe(pair.GetProperty("openings").GetInt64());
    }

    [Fact]
    public void A_part_is_printed_as_a_table_of_Markdown_on_demand()
    {
        var outcome = _workspace.Run("layers", "go", "java", "--show", "stand-in", "--since", "2026-06", "--markdown");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain("| asked for | openings | one of several | Go | Java |");
    }

    [Fact]
    public void Too_little_data_is_said_and_the_answer_counts_as_incomplete()
    {
        var outcome = _workspace.Run("layers", "cobol", "--show", "matrix", "--city", "Reykjavik");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("too little data");
    }

    [Theory]
    [InlineData("layers", "postgresql")]
    [InlineData("layers", "lane:security")]
    [InlineData("layers", "python", "--show", "everything")]
    [InlineData("layers", "python", "--by", "seniority")]
    [InlineData("layers", "--knows", "django")]
    [InlineData("postings", "--with", "go")]
    [InlineData("postings", "--or", "go")]
    [InlineData("postings", "lane:security", "--or", "go")]
    [InlineData("postings", "go", "--opened-by", "kubernetes")]
    public void What_is_no_language_part_or_question_is_wrong_use(params string[] arguments)
    {
        var outcome = _workspace.Run(arguments);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldStartWith("lanewise: ");
    }
}
