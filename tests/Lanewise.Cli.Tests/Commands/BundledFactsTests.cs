using System.Text.Json;

namespace Lanewise.Cli.Tests.Commands;

public sealed class BundledFactsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Compare_answers_without_any_file_and_says_so()
    {
        var outcome = _workspace.Run("compare", "python", "go", "rust");

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldStartWith("Answered from the bundled facts: ");
        outcome.Error.ShouldEndWith("add your own with: lanewise import PATH\n");
    }

    [Fact]
    public void Every_choice_has_openings_pay_and_a_risk_with_its_reason()
    {
        var comparison = JsonDocument
            .Parse(_workspace.Run("compare", "python", "go", "rust", "--json").Output)
            .RootElement;

        comparison.GetProperty("openings").GetInt64().ShouldBeGreaterThan(50_000);
        foreach (var choice in comparison.GetProperty("choices").EnumerateArray())
        {
            choice.GetProperty("openings").GetInt64().ShouldBeGreaterThan(100);
            choice.GetProperty("pay").GetProperty("median").GetDouble().ShouldBeInRange(100_000, 400_000);
            choice.GetProperty("main_risk").GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void The_bundled_file_holds_no_texts_titles_or_names()
    {
        var outcome = _workspace.Run(
            "sql",
            "SELECT count(text) + count(title) + count(company) + count(url) AS named, count(*) > 100000 AS many FROM postings",
            "--csv"
        );

        outcome.Output.ShouldBe("named,many\n0,true\n");
    }

    [Theory]
    [InlineData("CREATE TABLE t (a INT)")]
    [InlineData("DROP VIEW facts")]
    [InlineData("SELECT 1; DROP VIEW facts")]
    [InlineData("")]
    public void Sql_refuses_what_is_no_query(string sql)
    {
        var outcome = _workspace.Run("sql", sql);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldStartWith("lanewise: ");
    }

    [Fact]
    public void It_stays_under_fifteen_megabytes() =>
        new FileInfo(Path.Combine(SharedFolder.Repository, "data", "lanewise.parquet")).Length.ShouldBeLessThan(
            15_000_000
        );

    [Fact]
    public void A_store_named_on_the_command_line_must_exist()
    {
        var outcome = _workspace.Run("compare", "python", "--db", "missing.duckdb");

        outcome.Code.ShouldBe(3);
        outcome.Error.ShouldContain("missing.duckdb");
    }

    [Fact]
    public void Show_has_no_texts_to_show()
    {
        var outcome = _workspace.Run("show", "a");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("lanewise import PATH");
    }
}
