using System.Text.Json;

namespace Lanewise.Cli.Tests.Commands;

public sealed class OfferCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_examples_compare_out_of_the_box()
    {
        Examples();

        var outcome = _workspace.Run("offer", "contract.yaml", "employment.yaml");

        outcome.Code.ShouldBe(0);
        outcome.Lines[0].ShouldContain(" a year more than ");
        outcome.Output.ShouldContain("breaks even at $");
        outcome.Output.ShouldContain("Self-employment tax");
        outcome.Output.ShouldContain("idle weeks of Contract at Acme");
        outcome.Output.ShouldContain("no tax advice");
        outcome.Error.ShouldBe("");
    }

    [Fact]
    public void The_page_shows_what_the_examples_print()
    {
        using var narrow = new Workspace { Columns = 120 };
        foreach (var kind in new[] { "contract", "employment" })
        {
            narrow.Write($"{kind}.yaml", narrow.Run("offer", "--example", kind).Output);
        }

        var page = Path.Combine(SharedFolder.Repository, "docs", "offer.md");
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        const string Start = "$ lanewise offer contract.yaml employment.yaml\n";
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = text.IndexOf("```", start, StringComparison.Ordinal);
        var printed = text[..start] + narrow.Run("offer", "contract.yaml", "employment.yaml").Output + text[end..];
        if (Environment.GetEnvironmentVariable("LANEWISE_APPROVE") == "1")
        {
            File.WriteAllText(page, printed);
            return;
        }

        text.ShouldBe(printed, "the page is out of date: LANEWISE_APPROVE=1 ./test --filter OfferCommand");
    }

    [Fact]
    public void As_json_the_parts_add_up()
    {
        Examples();

        var report = Json("offer", "contract.yaml", "employment.yaml", "--json");

        var year = report.GetProperty("offers")[0].GetProperty("median_year");
        var taken = year.GetProperty("taken").EnumerateArray().Sum(line => line.GetProperty("amount").GetDecimal());
        (year.GetProperty("gross").GetDecimal() - taken).ShouldBe(year.GetProperty("net").GetDecimal(), 0.05m);
        var idle = report.GetProperty("offers")[0].GetProperty("idle").EnumerateArray();
        idle.Sum(outcome => outcome.GetProperty("chance").GetDouble()).ShouldBe(1, 1e-9);
        var comparison = report.GetProperty("comparisons")[0];
        comparison.GetProperty("break_even").GetProperty("rate").GetDecimal().ShouldBeGreaterThan(0);
        comparison.GetProperty("tornado").GetArrayLength().ShouldBeGreaterThan(5);
        report.GetProperty("market").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void As_markdown_the_tables_are_tables_of_markdown()
    {
        Examples();

        var outcome = _workspace.Run("offer", "contract.yaml", "employment.yaml", "--markdown");

        outcome.Output.ShouldContain("| a year, the middle one | Contract at Acme | Full time at Initech |");
    }

    [Fact]
    public void The_market_answers_from_the_bundled_facts_with_n_and_interval_or_a_refusal()
    {
        Examples();

        var outcome = _workspace.Run("offer", "contract.yaml", "employment.yaml", "--market", "--json");
        var market = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("market");

        market.GetProperty("lane").GetString().ShouldBe("platform-sre");
        var refused = false;
        foreach (var form in new[] { "contract", "full_time" })
        {
            var pay = market.GetProperty(form);
            var isRefused = pay.GetProperty("refusal").ValueKind == JsonValueKind.String;
            (pay.GetProperty("median").ValueKind == JsonValueKind.Null).ShouldBe(isRefused);
            pay.GetProperty("n").GetInt32().ShouldBeLessThanOrEqualTo(pay.GetProperty("openings").GetInt32());
            refused |= isRefused;
        }

        outcome.Code.ShouldBe(refused ? 1 : 0);
        outcome.Error.ShouldContain("Answered from the bundled facts");
    }

    [Fact]
    public void A_market_without_openings_is_refused_in_words()
    {
        Examples();

        var outcome = _workspace.Run("offer", "contract.yaml", "--market", "--until", "1999");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("Too few openings in platform-sre state pay");
        outcome.Output.ShouldNotContain("NaN");
    }

    [Fact]
    public void Years_known_are_listed_with_every_source()
    {
        _workspace.Run("offer", "--years").Output.ShouldContain("catalog/taxes/de-2026.yaml");

        var tables = Json("offer", "--years", "--json").EnumerateArray().ToList();
        tables.Count.ShouldBe(6);
        tables
            .SelectMany(t => t.GetProperty("figures").EnumerateArray())
            .ShouldAllBe(f => f.GetProperty("source").GetString()!.Length > 0);
    }

    [Fact]
    public void Mistakes_of_all_files_are_told_at_once()
    {
        _workspace.Write("a.yaml", "kind: contract\nrate: -1\n");
        _workspace.Write("b.yaml", "name: [b]\nkind: employment\ncountry: US\nstarts: 2019-01-01\n");

        var outcome = _workspace.Run("offer", "a.yaml", "b.yaml");

        outcome.Code.ShouldBe(3);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldContain("a.yaml:1: country: is missing");
        outcome.Error.ShouldContain(
            "b.yaml:4: starts: the taxes of US on 2019-01-01 are not known; known are 2025-01-01"
        );
    }

    [Theory]
    [InlineData("offer")]
    [InlineData("offer", "--example", "gift")]
    [InlineData("offer", "contract.yaml", "--country", "US")]
    [InlineData("offer", "contract.yaml", "--market", "--employment", "contract")]
    [InlineData("offer", "contract.yaml", "--market", "--lane", "moon")]
    public void What_is_not_understood_is_wrong_use(params string[] arguments)
    {
        Examples();

        var outcome = _workspace.Run(arguments);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBe("");
    }

    private void Examples()
    {
        foreach (var kind in new[] { "contract", "employment" })
        {
            _workspace.Write($"{kind}.yaml", _workspace.Run("offer", "--example", kind).Output);
        }
    }

    private JsonElement Json(params string[] arguments) =>
        JsonDocument.Parse(_workspace.Run(arguments).Output).RootElement;
}
