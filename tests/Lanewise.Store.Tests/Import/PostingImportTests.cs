namespace Lanewise.Store.Tests.Import;

public sealed class PostingImportTests : IDisposable
{
    private readonly Importing _import = new();

    [Fact]
    public void New_postings_are_stored_with_their_facts()
    {
        var file = _import.RunFile(
            _import.Write("a.jsonl", Importing.Line("1") + "\n" + Importing.Line("2", "Data Engineer"))
        );

        (file.Read, file.New, file.Changed, file.Same, file.Skipped).ShouldBe((2, 2, 0, 0, 0));
        _import
            .Rows(
                "SELECT source_id, title, company, split_part(text, ' The', 1), first_seen::VARCHAR, last_seen::VARCHAR FROM postings ORDER BY source_id"
            )
            .ShouldBe([
                """["1","Backend Engineer","Acme","We build with Python and Go in Berlin.","2026-03-01","2026-03-01"]""",
                """["2","Data Engineer","Acme","We build with Python and Go in Berlin.","2026-03-01","2026-03-01"]""",
            ]);
        _import.Rows("SELECT count(*), count(DISTINCT posting_id) FROM facts WHERE has_text").ShouldBe(["[2,2]"]);
    }

    [Fact]
    public void Importing_the_same_again_on_a_later_day_changes_nothing()
    {
        _import.Write("a.jsonl", Importing.Line("1") + "\n" + Importing.Line("2"));
        _import.Write(
            "b.csv",
            "id,title,company,text\n7,Nurse,Clinic,We look for a nurse in Oslo with two years of practice\n"
        );
        _import.Run();
        var before = StoreText.Of(_import.Store);

        var again = _import.RunOn(Importing.Today.AddDays(5));

        (again.Read, again.New, again.Changed, again.Same, again.Regrouped).ShouldBe((3, 0, 0, 3, 0));
        StoreText.Of(_import.Store).ShouldBe(before);
    }

    [Fact]
    public void A_file_read_before_is_not_read_again_but_told_of_as_before()
    {
        var path = _import.Write("a.json", Greenhouse("\"content\":\"We build with Python.\","));
        var first = _import.RunFile(path);
        _import.Store.Connection.Execute("UPDATE posting SET content = 1");

        var again = _import.RunFile(path);

        (again.Read, again.New, again.Changed, again.Same).ShouldBe((1, 0, 0, 1));
        (again.Format, again.Path).ShouldBe((first.Format, first.Path));
        again.Sources.ShouldBe(first.Sources);
        var named = Importing.Options with { Reading = new() { Source = "mine" } };
        Lanewise
            .Store.Import.PostingImport.Run(_import.Store, [path], Lanewise.Catalog.Knowledge.Embedded, named)
            .New.ShouldBe(1);
    }

    [Fact]
    public void The_same_posting_in_a_new_file_later_was_seen_until_then()
    {
        _import.Run(_import.Write("a.jsonl", Importing.Line("1") + "\n" + Importing.Line("2")));

        var file = _import.RunOn(
            Importing.Today.AddDays(9),
            _import.Write("b.jsonl", Importing.Line("1") + "\n\n" + Importing.Line("3"))
        );

        file.Same.ShouldBe(1);
        _import
            .Rows("SELECT source_id, first_seen::VARCHAR, last_seen::VARCHAR FROM postings ORDER BY ALL")
            .ShouldBe([
                """["1","2026-03-01","2026-03-10"]""",
                """["2","2026-03-01","2026-03-01"]""",
                """["3","2026-03-10","2026-03-10"]""",
            ]);
    }

    [Fact]
    public void A_changed_posting_keeps_its_history_and_gets_new_facts()
    {
        _import.Run(_import.Write("a.jsonl", Importing.Line("1") + "\n" + Importing.Line("2")));

        var report = _import.RunOn(
            Importing.Today.AddDays(3),
            _import.Write(
                "b.jsonl",
                Importing.Line("1", "Rust Engineer", "We build with Rust in Paris.") + "\n" + Importing.Line("9")
            )
        );

        (report.New, report.Changed).ShouldBe((1, 1));
        _import
            .Rows("SELECT title, first_seen::VARCHAR, last_seen::VARCHAR FROM postings WHERE source_id = '1'")
            .ShouldBe(["""["Rust Engineer","2026-03-01","2026-03-04"]"""]);
        _import
            .Rows("SELECT title, seen_from::VARCHAR, seen_to::VARCHAR FROM posting_version")
            .ShouldBe(["""["Backend Engineer","2026-03-01","2026-03-01"]"""]);
        _import
            .Rows(
                "SELECT DISTINCT name FROM mentions JOIN postings USING (posting_id) WHERE source_id = '1' AND kind = 'language'"
            )
            .ShouldBe(["""["Rust"]"""]);
    }

    [Fact]
    public void A_changed_posting_that_changes_back_is_one_of_its_versions_again()
    {
        _import.Run(_import.Write("a.jsonl", Importing.Line("1") + "\n" + Importing.Line("2")));
        _import.RunOn(
            Importing.Today.AddDays(1),
            _import.Write("b.jsonl", Importing.Line("1", "Other") + "\n" + Importing.Line("2"))
        );
        _import.RunOn(
            Importing.Today.AddDays(2),
            _import.Write("c.jsonl", Importing.Line("2") + "\n" + Importing.Line("1"))
        );

        _import.Rows("SELECT title FROM postings WHERE source_id = '1'").ShouldBe(["""["Backend Engineer"]"""]);
        _import.Rows("SELECT title FROM posting_version").ShouldBe(["""["Other"]"""]);
    }

    [Fact]
    public void The_order_of_imports_does_not_matter()
    {
        var first = Importing.Line(
            "1",
            "Old",
            "The old text speaks of Python.",
            ",\"first_seen\":\"2026-01-01\",\"last_seen\":\"2026-01-10\""
        );
        var second = Importing.Line(
            "1",
            "New",
            "The new text speaks of Rust.",
            ",\"first_seen\":\"2026-02-01\",\"last_seen\":\"2026-02-10\""
        );
        var filler = "\n" + Importing.Line("2", more: ",\"first_seen\":\"2026-02-01\",\"last_seen\":\"2026-02-10\"");
        using var reversed = new Importing();

        _import.Run(_import.Write("a.jsonl", first + filler));
        _import.Run(_import.Write("b.jsonl", second + filler));
        reversed.Run(reversed.Write("b.jsonl", second + filler));
        reversed.Run(reversed.Write("a.jsonl", first + filler));

        StoreText.Of(reversed.Store).ShouldBe(StoreText.Of(_import.Store));
        _import
            .Rows("SELECT title, first_seen::VARCHAR, last_seen::VARCHAR FROM postings WHERE source_id = '1'")
            .ShouldBe(["""["New","2026-01-01","2026-02-10"]"""]);
        const string Versions = "SELECT * EXCLUDE raw FROM posting_version";
        reversed.Rows(Versions).ShouldBe(_import.Rows(Versions));
    }

    [Fact]
    public void A_list_without_texts_does_not_displace_the_text()
    {
        _import.Run(_import.Write("a.json", Greenhouse("\"content\":\"We build with Python.\",")));

        var report = _import.RunOn(Importing.Today.AddDays(9), _import.Write("b.json", Greenhouse("")));

        report.Changed.ShouldBe(1);
        _import
            .Rows("SELECT text, last_seen::VARCHAR FROM postings")
            .ShouldBe(["""["We build with Python.","2026-03-10"]"""]);
    }

    [Fact]
    public void Offsets_are_code_points_of_the_stored_text()
    {
        _import.Run(
            _import.Write(
                "a.jsonl",
                Importing.Line("1", text: "🚀🚀 We build with Python 🐍 and Rust.") + "\n" + Importing.Line("2")
            )
        );

        var rows = _import.Rows(
            """
            SELECT m.name, substr(p.text || p.heading, m.start + 1, m.end - m.start)
            FROM mention m JOIN posting p USING (posting_id)
            WHERE p.source_id = '1' AND m.name IN ('Python', 'Rust')
            ORDER BY m.name
            """
        );

        rows.ShouldBe(["""["Python","Python"]""", """["Rust","Rust"]"""]);
    }

    [Fact]
    public void The_mapping_of_an_unknown_table_is_told_and_can_be_overruled()
    {
        var path = _import.Write(
            "a.csv",
            "nr;stelle;firma;beschreibung\n1;Pfleger;Klinik;Wir suchen einen Pfleger mit Erfahrung\n"
        );

        var file = _import.RunFile(path);

        file.Mapping.ShouldNotBeNull();
        file.New.ShouldBe(1);
    }

    [Theory]
    [InlineData("a.parquet", "FORMAT parquet")]
    [InlineData("a.csv.zst", "FORMAT csv, COMPRESSION zstd")]
    [InlineData("a.jsonl.zst", "FORMAT json, COMPRESSION zstd")]
    [InlineData("a.tsv.gz", "FORMAT csv, DELIMITER '\t', COMPRESSION gzip")]
    public void Every_format_that_DuckDB_writes_is_read(string name, string format)
    {
        var path = Path.Combine(_import.Input, name);
        _import.Store.Connection.Execute(
            $"COPY (SELECT r AS id, 'Engineer ' || r AS title, 'Acme' AS company, 'We build with Python, and we like tests. ' || r || '{Importing.Rest}' AS text FROM range(3000) t(r)) TO '{path}' ({format})"
        );

        var file = _import.RunFile(path);

        (file.Read, file.New, file.Skipped).ShouldBe((3000, 3000, 0), string.Join(' ', file.FirstSkipped));
        _import.Rows("SELECT count(*) FROM mentions WHERE name = 'Python'").ShouldBe(["[3000]"]);
    }

    [Fact]
    public void A_cancelled_import_is_taken_up_by_the_next()
    {
        _import.Write("a.jsonl", string.Join('\n', Enumerable.Range(0, 5000).Select(id => Importing.Line($"{id}"))));
        using var stop = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() =>
            Lanewise.Store.Import.PostingImport.Run(
                _import.Store,
                [_import.Input],
                Lanewise.Catalog.Knowledge.Embedded,
                Importing.Options with
                {
                    BatchSize = 100,
                },
                _ => stop.Cancel(),
                stop.Token
            )
        );
        var report = _import.Run();

        (report.New + report.Same, report.Same > 0).ShouldBe((5000, true));
        _import.Rows("SELECT count(*) FROM openings").ShouldBe(["[1]"]);
    }

    [Fact]
    public void Progress_is_told_with_bytes_and_records()
    {
        var path = _import.Write("a.jsonl", Importing.Line("1") + "\n" + Importing.Line("2"));
        var told = new List<Lanewise.Store.Import.ImportProgress>();

        Lanewise.Store.Import.PostingImport.Run(
            _import.Store,
            [path],
            Lanewise.Catalog.Knowledge.Embedded,
            Importing.Options,
            told.Add
        );

        told[^1].Read.ShouldBe(2);
        told[^1].BytesDone.ShouldBe(new FileInfo(path).Length);
    }

    [Fact]
    public void A_store_open_for_reading_is_refused() =>
        Should.Throw<StoreException>(() =>
        {
            var path = Path.Combine(_import.Folder, "a.duckdb");
            PostingStore.Open(path, readOnly: false).Dispose();
            using var store = PostingStore.Open(path, readOnly: true);
            Lanewise.Store.Import.PostingImport.Run(store, [_import.Input], Lanewise.Catalog.Knowledge.Embedded);
        });

    public void Dispose() => _import.Dispose();

    private static string Greenhouse(string content) =>
        $$"""
            {"jobs":[{"id":7,"title":"Engineer",{{content}}"absolute_url":"https://boards.greenhouse.io/acme/jobs/7","internal_job_id":3}]}
            """;
}
