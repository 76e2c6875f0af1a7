using System.Text.Json;

namespace Lanewise.Cli.Tests.Commands;

public sealed class SignalsCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public SignalsCommandTests()
    {
        _workspace.Write("mine.jsonl", Postings.Lines(60));
        _workspace.Run("import", "mine.jsonl", "--source", "mine").Code.ShouldBe(0);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_choice_is_told_in_a_sentence_and_a_table_by_kind()
    {
        var outcome = _workspace.Run("signals", "rust", "--kind", "practice", "--top", "1");

        outcome.Code.ShouldBe(0);
        outcome.Lines[0].ShouldStartWith("Rust openings ask for nothing more or less often than others alike");
        outcome.Output.ShouldContain("Rust, 40 openings");
        outcome.Lines.ShouldContain(line => line.Contains("Database work") && line.Contains(" 100% (91%–100%) "));
        outcome.Output.ShouldNotContain("Automated testing");
        outcome.Lines.ShouldAllBe(line => line == line.TrimEnd());
    }

    [Fact]
    public void Too_few_openings_are_told_and_end_with_the_code_for_it()
    {
        var outcome = _workspace.Run("signals", "rust", "go");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("Go: too little data (20 openings; 30 are needed).");
    }

    [Theory]
    [InlineData("year", "Rust, no month is covered")]
    [InlineData("month", "Rust, no month is covered")]
    [InlineData("size", "says it is a start-up")]
    [InlineData("layer", "services")]
    [InlineData("pair", "asked for together")]
    public void Every_breakdown_is_a_table_of_markdown(string by, string header)
    {
        var outcome = _workspace.Run("signals", "rust", "--by", by, "--markdown");

        outcome.Code.ShouldBe(0);
        outcome.Lines.ShouldContain(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains(header));
        outcome.Output.ShouldNotContain("NaN");
    }

    [Fact]
    public void Without_choices_it_is_the_whole_market()
    {
        var json = JsonDocument.Parse(_workspace.Run("signals", "--by", "size", "--json").Output).RootElement;

        json.GetProperty("choices").GetArrayLength().ShouldBe(0);
        var market = json.GetProperty("market");
        market.GetProperty("openings").GetInt64().ShouldBe(60);
        market.GetProperty("levels")[0].GetProperty("name").GetString().ShouldBe("1 opening");
        market.GetProperty("levels")[0].GetProperty("openings").GetInt64().ShouldBe(60);
    }

    [Fact]
    public void Postings_lists_the_openings_behind_a_share()
    {
        var page = JsonDocument.Parse(
            _workspace.Run("postings", "rust", "--signal", "databases", "--limit", "1", "--json").Output
        );
        page.RootElement.GetProperty("total").GetInt64().ShouldBe(40);

        _workspace
            .Run("postings", "--signal", "Database work", "--country", "DE")
            .Error.ShouldContain("of 30 openings");
        _workspace.Run("postings", "rust", "--signal", "fuzzing").Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("signals", "rust", "--by", "decade")]
    [InlineData("signals", "rust", "--kind", "habit")]
    [InlineData("signals", "rust", "--top", "0")]
    [InlineData("signals", "rsut")]
    [InlineData("postings", "rust", "--signal", "datbases")]
    public void What_is_not_known_is_wrong_use(params string[] arguments)
    {
        var outcome = _workspace.Run(arguments);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldStartWith("lanewise: ");
    }
}
