using System.Text.Json;

namespace Lanewise.Cli.Tests.Eval;

public sealed class EvalCommandTests : IDisposable
{
    private const string Postings = """
        {"id": "a", "source": "board", "title": "Senior Go Engineer", "text": "You will write Go. We pay $150,000 - $190,000 a year."}
        {"id": "b", "source": "thread", "title": "Rust Engineer", "text": "You will write Rust. We pay $90 an hour."}
        """;

    private const string Labels = """
        {"id": "a", "languages": [{"name": "Go", "role": "title", "primary": true}], "pay": [{"min": 150000, "max": 190000, "currency": "USD", "period": "year"}], "seniority": ["senior"]}
        {"id": "b", "languages": [{"name": "Rust", "role": "required", "primary": true}], "pay": [{"min": 100, "max": 100, "currency": "USD", "period": "hour"}]}
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Postings_are_read_and_compared_with_their_labels()
    {
        var report = Json(_workspace.Run("eval", Write("p.jsonl", Postings), Write("l.jsonl", Labels), "--json"));

        report.GetProperty("postings").GetInt32().ShouldBe(2);
        Field(report, "languages").GetProperty("f1").GetDouble().ShouldBe(1);
        Field(report, "languages").GetProperty("n").GetInt32().ShouldBe(2);
        Field(report, "languages").GetProperty("low").GetDouble().ShouldBeInRange(0.3, 0.6);
        Field(report, "role of language").GetProperty("accuracy").GetDouble().ShouldBe(0.5);
        Field(report, "pay exact").GetProperty("f1").GetDouble().ShouldBe(0.5);
        Field(report, "pay exact").GetProperty("errors").GetInt32().ShouldBe(2);
        Field(report, "pay stated").GetProperty("f1").GetDouble().ShouldBe(1);
        var miss = report.GetProperty("misses").EnumerateArray().Single(m => Is(m, "pay exact"));
        miss.GetProperty("id").GetString().ShouldBe("b");
        miss.GetProperty("found")[0].GetString().ShouldBe("90–90 USD/hour");
        miss.GetProperty("labelled")[0].GetString().ShouldBe("100–100 USD/hour");
    }

    [Fact]
    public void Facts_texts_beside_labels_and_texts_of_a_store_give_the_same_figures()
    {
        var (postings, labels) = (Write("p.jsonl", Postings), Write("l.jsonl", Labels));
        var expected = Figures(_workspace.Run("eval", postings, labels, "--json"));
        Write("f.jsonl", _workspace.Run("extract", postings).Output);
        Write("labelled.jsonl", Merge(Postings, Labels));

        Figures(_workspace.Run("eval", "f.jsonl", labels, "--json")).ShouldBe(expected);
        Figures(_workspace.Run("eval", "labelled.jsonl", "--json")).ShouldBe(expected);

        _workspace.Run("import", postings, "--source", "mine", "--map", "text=text").Code.ShouldBe(0);
        var ids = _workspace.Run("sql", "SELECT source_id, posting_id FROM postings", "--json");
        var stored = Json(ids)
            .EnumerateArray()
            .Aggregate(
                Labels,
                (text, row) =>
                    text.Replace(
                        $"\"id\": \"{row.GetProperty("source_id")}\"",
                        $"\"id\": \"{row.GetProperty("posting_id")}\"",
                        StringComparison.Ordinal
                    )
            );
        Figures(_workspace.Run("eval", Write("s.jsonl", stored), "--db", _workspace.Store, "--json"))
            .ShouldBe(expected);
    }

    [Fact]
    public void The_table_for_people_holds_every_field_and_the_worst_errors()
    {
        var outcome = _workspace.Run("eval", Write("p.jsonl", Postings), Write("l.jsonl", Labels), "--by", "source");

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldMatch(@"pay exact +F1 +0\.500 +0\.\d{3}–0\.\d{3} +0\.500 +0\.500 +2 +2\n");
        outcome.Output.ShouldMatch(@"field +board +thread\n");
        outcome.Output.ShouldMatch(@"pay exact +1\.000 \(1\) +0\.000 \(1\)\n");
        outcome.Output.ShouldContain("100–100 USD/hour labelled, not found");
        outcome.Output.ShouldMatch(@"\n +b +\d+ +");
    }

    [Fact]
    public void Postings_are_grouped_by_the_language_they_are_written_in()
    {
        const string German =
            """{"id": "a", "title": "Entwickler (m/w/d)", "text": "Wir suchen für unser Team in der Zentrale einen Entwickler, der mit uns an den Diensten für unsere Kunden arbeitet und sich auf die Arbeit mit Rust freut."}""";
        const string English =
            """{"id": "b", "title": "Developer", "text": "You will work with the team on the services that our customers use, and you are looking forward to working with Rust."}""";

        var report = Json(
            _workspace.Run(
                "eval",
                Write("p.jsonl", $"{German}\n{English}"),
                Write("l.jsonl", Labels),
                "--by",
                "written-in",
                "--json"
            )
        );

        var groups = report.GetProperty("groups").EnumerateArray().ToList();
        groups.Select(g => g.GetProperty("group").GetString()).ShouldBe(["de", "en"]);
        Field(groups[1], "languages").GetProperty("f1").GetDouble().ShouldBe(1);
        Field(groups[0], "languages").GetProperty("f1").GetDouble().ShouldBe(0);
    }

    [Fact]
    public void Every_error_of_one_field_is_listed_on_demand()
    {
        var outcome = _workspace.Run(
            "eval",
            Write("p.jsonl", Postings),
            Write("l.jsonl", Labels),
            "--errors",
            "pay-exact"
        );

        outcome.Lines.ShouldBe(["b", "   found     90–90 USD/hour", "   labelled  100–100 USD/hour"]);
    }

    [Fact]
    public void Wrong_rows_are_told_by_file_line_and_reason_and_the_rest_is_compared()
    {
        string[] labels =
        [
            Labels.Split('\n')[0],
            "{ broken",
            """{"id": "b", "lanes": ["plumbing"]}""",
            """{"id": "a", "lanes": ["backend"]}""",
            """{"id": "gone", "lanes": ["backend"]}""",
        ];

        var outcome = _workspace.Run("eval", Write("p.jsonl", Postings), Write("l.jsonl", string.Join('\n', labels)));

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("\n1 posting.");
        var messages = outcome.Error.TrimEnd('\n').Split('\n');
        messages[0].ShouldContain("l.jsonl:2: not valid JSON: ");
        messages[1].ShouldEndWith("l.jsonl:3: lanes[0]: plumbing is none of its words");
        messages[2].ShouldEndWith("l.jsonl:4: id: a stands in an earlier line");
        messages[3..].ShouldBe(["3 skipped", "1 labelled but missing: gone"]);
    }

    [Fact]
    public void Labels_that_are_neither_in_the_store_nor_beside_a_text_are_missing()
    {
        _workspace.Run("import", Write("p.jsonl", Postings)).Code.ShouldBe(0);

        var outcome = _workspace.Run("eval", Write("l.jsonl", Labels));

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldBe("2 labelled but missing: a, b\n");
    }

    [Fact]
    public void Texts_are_compared_with_the_structured_fields_of_their_source()
    {
        _workspace.Write("boards/one.json", Board("$90,000 - $120,000 a year", 90_000));
        _workspace.Write("boards/other.json", Board("$90,000 - $120,000 a year", 80_000, "other"));
        _workspace.Write("boards/broken.json", "{");

        var outcome = _workspace.Run("eval", "--structured", "boards", "--json");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("broken.json");
        outcome.Error.ShouldEndWith("\n1 skipped\n");
        var report = JsonDocument.Parse(outcome.Output).RootElement;
        report.GetProperty("postings").GetInt32().ShouldBe(2);
        var pay = Field(report, "pay");
        (pay.GetProperty("n").GetInt32(), pay.GetProperty("in_text").GetInt32()).ShouldBe((2, 2));
        pay.GetProperty("agreement").GetDouble().ShouldBe(0.5);
        Field(report, "lane of the team").GetProperty("same").GetDouble().ShouldBe(1);
        Field(report, "country").GetProperty("in_text").GetInt32().ShouldBe(0);

        var errors = _workspace.Run("eval", "--structured", "boards/one.json", "boards/other.json", "--errors", "pay");
        errors.Lines[0].ShouldEndWith(" other");
        errors.Lines[1..].ShouldBe(["   in text    90000–120000 USD/year", "   in fields  80000–120000 USD/year"]);
        _workspace
            .Run("eval", "--structured", "boards/one.json")
            .Output.ShouldMatch(@"pay +1 +1 +1\.000 \(0\.\d{3}–1\.000\)");
    }

    [Theory]
    [InlineData("--errors wages is no field; fields are languages,", "l.jsonl", "--errors", "wages")]
    [InlineData("--errors senority is no field; did you mean seniority?", "l.jsonl", "--errors", "senority")]
    [InlineData("nowhere.jsonl does not exist", "nowhere.jsonl")]
    [InlineData("eval takes facts or postings and then labels, or labels alone", "l.jsonl", "l.jsonl", "l.jsonl")]
    public void Wrong_use_says_what_was_expected(string message, params string[] arguments)
    {
        Write("l.jsonl", Labels);

        var outcome = _workspace.Run(["eval", .. arguments]);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(message);
    }

    private static string Board(string pay, int least, string company = "one") =>
        $$$"""
            {"jobs": [{"id": "{{{company}}}", "title": "Data Scientist", "team": "Data Science", "employmentType": "FullTime",
              "location": "Berlin, Germany", "isListed": true, "jobUrl": "https://jobs.example/{{{company}}}/1",
              "descriptionHtml": "<p>You will study what our users do, with statistics.</p><p>We pay {{{pay}}}.</p>",
              "compensation": {"compensationTiers": [{"components": [{"compensationType": "Salary", "interval": "1 YEAR",
                "currencyCode": "USD", "minValue": {{{least}}}, "maxValue": 120000}]}]}}]}
            """;

    private string Write(string name, string content) => Path.GetFileName(_workspace.Write(name, content));

    private static string Merge(string postings, string labels) =>
        string.Join(
            '\n',
            postings
                .Split('\n')
                .Zip(
                    labels.Split('\n'),
                    (p, l) =>
                        p[..^1]
                        + ", "
                        + l[1..]
                            .Replace("\"id\": \"a\", ", "", StringComparison.Ordinal)
                            .Replace("\"id\": \"b\", ", "", StringComparison.Ordinal)
                )
        );

    private static JsonElement Json(Outcome outcome)
    {
        outcome.Error.ShouldBeEmpty();
        outcome.Code.ShouldBe(0);
        return JsonDocument.Parse(outcome.Output).RootElement;
    }

    private static string Figures(Outcome outcome) => Json(outcome).GetProperty("fields").GetRawText();

    private static JsonElement Field(JsonElement report, string name) =>
        report.GetProperty("fields").EnumerateArray().Single(f => Is(f, name));

    private static bool Is(JsonElement json, string field) => json.GetProperty("field").GetString() == field;
}
