using System.Text.Json;

namespace Lanewise.Cli.Tests.Commands;

public sealed class StoreCommandsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public StoreCommandsTests()
    {
        _workspace.Write("mine.jsonl", Postings.Lines(60));
        _workspace.Run("import", "mine.jsonl", "--source", "mine").Code.ShouldBe(0);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Importing_the_same_again_changes_nothing()
    {
        var report = Json(_workspace.Run("import", "mine.jsonl", "--source", "mine", "--json"));

        report.GetProperty("read").GetInt64().ShouldBe(60);
        report.GetProperty("new").GetInt64().ShouldBe(0);
        report.GetProperty("changed").GetInt64().ShouldBe(0);
        report.GetProperty("same").GetInt64().ShouldBe(60);
    }

    [Fact]
    public void Compare_counts_what_the_imported_postings_say()
    {
        var comparison = Json(_workspace.Run("compare", "rust", "go", "--json"));

        comparison.GetProperty("postings").GetInt64().ShouldBe(60);
        var (rust, go) = (comparison.GetProperty("choices")[0], comparison.GetProperty("choices")[1]);
        rust.GetProperty("name").GetString().ShouldBe("Rust");
        rust.GetProperty("openings").GetInt64().ShouldBe(40);
        rust.GetProperty("alone_openings").GetInt64().ShouldBe(40);
        rust.GetProperty("pay").GetProperty("median").GetDouble().ShouldBe(170_000, 1);
        go.GetProperty("openings").GetInt64().ShouldBe(20);
    }

    [Fact]
    public void Compare_prints_aligned_tables_without_colours_when_piped()
    {
        var outcome = _workspace.Run("compare", "rust", "go");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain("best lane");
        outcome.Output.ShouldNotContain("\e");
        outcome.Lines.ShouldAllBe(l => l == l.TrimEnd());
        outcome.Error.ShouldContain("store.duckdb");
    }

    [Fact]
    public void Compare_prints_markdown()
    {
        var outcome = _workspace.Run("compare", "rust", "--markdown");

        outcome.Lines[0].ShouldStartWith("| choice | best lane |");
        outcome.Lines[1].ShouldStartWith("| --- |");
    }

    [Fact]
    public void A_filter_narrows_the_market()
    {
        var comparison = Json(_workspace.Run("compare", "rust", "--country", "germany", "--json"));

        comparison.GetProperty("filters").GetProperty("country").GetString().ShouldBe("DE");
        comparison.GetProperty("openings").GetInt64().ShouldBe(30);
    }

    [Theory]
    [InlineData("compare", "rsut")]
    [InlineData("compare", "rust", "--country", "Atlantis")]
    [InlineData("compare", "rust", "--seniority", "grand")]
    [InlineData("compare", "rust", "--since", "yesterday")]
    [InlineData("import", "mine.jsonl", "--map", "nofield=column")]
    [InlineData("export", "fcats", "--to", "x.csv")]
    [InlineData("export", "facts", "--to", "x.doc")]
    public void What_is_not_known_is_wrong_use(params string[] arguments)
    {
        var outcome = _workspace.Run(arguments);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBe("");
        outcome.Error.ShouldStartWith("lanewise: ");
    }

    [Fact]
    public void A_choice_without_openings_is_not_found()
    {
        var outcome = _workspace.Run("compare", "cobol");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("no openings found for COBOL");
    }

    [Fact]
    public void Postings_lists_the_openings_and_show_explains_one()
    {
        var page = Json(_workspace.Run("postings", "go", "--limit", "5", "--json"));
        page.GetProperty("total").GetInt64().ShouldBe(20);
        var id = page.GetProperty("openings")[0].GetProperty("posting_ids")[0].GetString()!;

        var shown = _workspace.Run("show", id);

        shown.Code.ShouldBe(0);
        shown.Output.ShouldContain("You will write Golang every day");
        shown.Output.ShouldContain("title, primary");
        shown.Output.ShouldContain("150,000–190,000 USD a year");
    }

    [Fact]
    public void Show_says_when_there_is_no_such_posting()
    {
        var outcome = _workspace.Run("show", "zzzzzzzzzzzz");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("holds no posting zzzzzzzzzzzz");
    }

    [Fact]
    public void Sql_prints_tables_csv_and_json()
    {
        const string Sql = "SELECT source, count(*) AS n, ['a', 'b'] AS list FROM postings GROUP BY source";

        _workspace
            .Run("sql", Sql)
            .Output.ShouldBe("source   n  list\n──────  ──  ─────────\nmine    60  [\"a\",\"b\"]\n");
        _workspace.Run("sql", Sql, "--csv").Output.ShouldBe("source,n,list\nmine,60,\"[\"\"a\"\",\"\"b\"\"]\"\n");
        _workspace
            .Run("sql", Sql, "--json")
            .Output.ShouldBe("[\n{\"source\":\"mine\",\"n\":60,\"list\":[\"a\",\"b\"]}\n]\n");
    }

    [Theory]
    [InlineData("DROP VIEW postings")]
    [InlineData("INSERT INTO posting SELECT * FROM posting")]
    [InlineData("COPY (SELECT 1) TO 'out.csv'")]
    [InlineData("SELECT * FROM read_text('mine.jsonl')")]
    [InlineData("ATTACH 'other.duckdb' AS other")]
    [InlineData("SET enable_external_access = true")]
    [InlineData("SELECT * FROM 'https://example.com/x.parquet'")]
    [InlineData("INSTALL spatial")]
    [InlineData("SELEC 1")]
    [InlineData("")]
    public void Sql_can_neither_write_nor_reach_files_or_the_network(string sql)
    {
        var outcome = _workspace.Run("sql", sql);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBe("");
        Directory.GetFiles(_workspace.Folder).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("facts.parquet")]
    [InlineData("facts.csv.gz")]
    [InlineData("facts.jsonl")]
    public void Export_writes_what_an_import_or_another_program_can_read(string file)
    {
        var outcome = _workspace.Run("export", "SELECT posting_id AS id, title, text FROM postings", "--to", file);

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBe($"60 rows written to {file}\n");
        var report = Json(_workspace.Run("import", file, "--source", "again", "--db", "other.duckdb", "--json"));
        report.GetProperty("new").GetInt64().ShouldBe(60);
    }

    [Fact]
    public void Import_maps_columns_as_told_and_lists_what_it_skipped()
    {
        _workspace.Write("odd.csv", "a,b,c\nEngineer,We write Rust.,x1\n,,\nAnalyst,We write SQL.,x2\n");

        var outcome = _workspace.Run(
            "import",
            "odd.csv",
            "--map",
            "title=a",
            "--map",
            "text=b",
            "--map",
            "id=c",
            "--source",
            "odd",
            "--skipped",
            "skipped.txt"
        );

        outcome.Output.ShouldContain("title <- a");
        File.ReadAllText(_workspace.In("skipped.txt")).ShouldContain("odd.csv:");
        outcome.Code.ShouldBe(1);
        _workspace
            .Run("sql", "SELECT title FROM postings WHERE source = 'odd' ORDER BY title", "--csv")
            .Output.ShouldBe("title\nAnalyst\nEngineer\n");
    }

    [Fact]
    public void Doctor_finds_the_store_and_its_postings()
    {
        var findings = Json(_workspace.Run("doctor", "--json")).EnumerateArray().ToList();

        findings
            .Single(f => f.GetProperty("name").GetString() == "postings")
            .GetProperty("value")
            .GetString()
            .ShouldStartWith("60 of 1 source");
        findings
            .Where(f => f.GetProperty("name").GetString() == "stale facts")
            .Single()
            .GetProperty("remedy")
            .ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void A_store_that_is_none_is_told_and_left_alone()
    {
        _workspace.Write("text.duckdb", "not a database");

        var outcome = _workspace.Run("sql", "SELECT 1", "--db", "text.duckdb");

        outcome.Code.ShouldBe(3);
        outcome.Error.ShouldContain("text.duckdb");
        outcome.Error.ShouldNotContain("   at ");
        File.ReadAllText(_workspace.In("text.duckdb")).ShouldBe("not a database");
    }

    [Fact]
    public void An_export_reads_no_files_of_its_own()
    {
        var outcome = _workspace.Run("export", "SELECT * FROM read_text('secret.txt')", "--to", "stolen.csv");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("disabled by configuration");
    }

    [Fact]
    public void An_export_to_where_nothing_can_be_written_fails_in_a_sentence()
    {
        var outcome = _workspace.Run("export", "facts", "--to", Path.Combine("nowhere", "facts.csv"));

        outcome.Code.ShouldBe(3);
        outcome.Error.ShouldContain("nowhere");
        outcome.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("--limit", "x")]
    [InlineData("--limit", "0")]
    [InlineData("--offset", "-1")]
    public void A_number_that_is_none_is_wrong_use(string option, string typed)
    {
        var outcome = _workspace.Run("postings", option, typed);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldStartWith($"lanewise: {option} {typed} is not a number from ");
    }

    [Fact]
    public void Bundle_writes_facts_that_compare_the_same_without_names()
    {
        _workspace.Run("bundle", "--out", "lanewise.parquet").Code.ShouldBe(0);

        File.ReadAllText(_workspace.In("README.md")).ShouldContain("| mine | 60 | 60 |");
        var bytes = File.ReadAllText(_workspace.In("lanewise.parquet"), System.Text.Encoding.Latin1);
        bytes.ShouldNotContain("Employer");
        bytes.ShouldNotContain("jobs.example");
    }

    private static JsonElement Json(Outcome outcome) => JsonDocument.Parse(outcome.Output).RootElement;
}
