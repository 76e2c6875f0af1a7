using System.Text.Json;

namespace Lanewise.Cli.Tests.Reach;

public sealed class ReachCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Languages_by_city_answer_from_the_bundled_facts()
    {
        var outcome = _workspace.Run("reach", "python", "rust", "--by", "city", "--limit", "3");

        outcome.Code.ShouldBe(0);
        outcome.Lines[0].ShouldStartWith("Python: ");
        outcome.Output.ShouldContain("new openings a week (95% interval");
        outcome.Output.ShouldContain("San Francisco, US");
        outcome.Output.ShouldContain("seen once: what was up then is a stock, no flow");
    }

    [Theory]
    [InlineData("150000", 150_000, "USD")]
    [InlineData("$150k", 150_000, "USD")]
    [InlineData("£80k", 80_000, "GBP")]
    [InlineData("90,000EUR", 90_000, "EUR")]
    [InlineData("95.5k chf", 95_500, "CHF")]
    [InlineData("1200000SEK", 1_200_000, "SEK")]
    public void A_pay_floor_may_be_of_any_currency_with_rates(string typed, int amount, string currency)
    {
        var floor = JsonDocument
            .Parse(_workspace.Run("reach", "rust", "--source", "uber", "--pay-floor", typed, "--json").Output)
            .RootElement.GetProperty("pay_floor");

        floor.GetProperty("amount").GetDecimal().ShouldBe(amount);
        floor.GetProperty("currency").GetString().ShouldBe(currency);
    }

    [Theory]
    [InlineData("reach", "--pay-floor", "much")]
    [InlineData("reach", "--pay-floor", "0")]
    [InlineData("reach", "--pay-floor", "5 apples")]
    [InlineData("reach", "--skills", "pyhton")]
    [InlineData("reach", "--skills", ",")]
    [InlineData("reach", "--at-least", "0")]
    [InlineData("reach", "--weeks", "-1")]
    [InlineData("reach", "--by", "moon")]
    [InlineData("postings", "rust", "--skills", "go")]
    public void What_is_not_understood_is_wrong_use(params string[] arguments)
    {
        var outcome = _workspace.Run(arguments);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBe("");
    }

    [Fact]
    public void Postings_lists_as_many_as_reach_counts()
    {
        string[] reach = ["--skills", "rust,linux", "--missing", "1", "--city", "London"];
        var total = JsonDocument
            .Parse(_workspace.Run(["reach", .. reach, "--json"]).Output)
            .RootElement.GetProperty("choices")[0]
            .GetProperty("total");
        var listed = JsonDocument
            .Parse(_workspace.Run(["postings", "--figure", "reach", .. reach, "--limit", "3", "--json"]).Output)
            .RootElement;

        listed.GetProperty("total").GetInt64().ShouldBe(total.GetProperty("openings").GetProperty("n").GetInt64());
        listed
            .GetProperty("openings")[0]
            .GetProperty("opening_id")
            .GetString()
            .ShouldBe(total.GetProperty("opening_ids")[0].GetString());
    }

    [Fact]
    public void Nothing_in_reach_is_said_and_incomplete()
    {
        var outcome = _workspace.Run("reach", "rust", "--source", "uber");

        outcome.Code.ShouldBe(1);
        outcome.Lines[0].ShouldContain("too little data");
    }
}
