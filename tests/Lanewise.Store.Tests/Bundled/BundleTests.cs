using Lanewise.Store.Bundled;

namespace Lanewise.Store.Tests.Bundled;

public sealed class BundleTests : IDisposable
{
    private readonly Importing _import = new();

    private string File => Path.Combine(_import.Folder, "facts.parquet");

    [Fact]
    public void Facts_mentions_pay_and_places_are_those_of_the_store()
    {
        Write();

        using var bundle = Bundle.Open(File);

        foreach (var query in Queries)
        {
            StoreText.Rows(bundle, query).ShouldBe(_import.Rows(query), query);
        }
    }

    [Fact]
    public void Titles_texts_addresses_and_names_stay_at_home()
    {
        Write();

        using var bundle = Bundle.Open(File);

        StoreText
            .Rows(bundle, "SELECT DISTINCT source_id, url, company, title, location, requisition, text FROM postings")
            .ShouldBe(["[null,null,null,null,null,null,null]"]);
        var bytes = System.Text.Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(File));
        bytes.ShouldNotContain("Acme");
        bytes.ShouldNotContain("Engineer of bread");
    }

    [Fact]
    public void The_file_carries_its_own_account()
    {
        var written = Write();

        var account = Bundle.Account(File);

        account.Sources.Select(source => source.Name).ShouldBe(written.Sources.Select(source => source.Name));
        (account.Postings, account.Openings, account.MadeOn).ShouldBe((3, 3, Importing.Today));
        account.Sources[0].Gaps.ShouldBe(["2025-02..2025-11", "2026-01"]);
        (account.Sources[0].FirstMonth, account.Sources[0].LastMonth).ShouldBe(("2025-01", "2026-02"));
    }

    [Fact]
    public void A_file_of_an_older_program_gives_null_for_newer_columns()
    {
        Write();
        var older = Path.Combine(_import.Folder, "older.parquet");
        _import.Store.Connection.Execute(
            $"""
            SET VARIABLE account = (SELECT decode(value) FROM parquet_kv_metadata('{File}') WHERE decode(key) = 'lanewise_account');
            COPY (SELECT * EXCLUDE (written_in) FROM read_parquet('{File}')) TO '{older}'
                (FORMAT parquet, KV_METADATA {'{'}lanewise_account: getvariable('account'){'}'})
            """
        );

        using var bundle = Bundle.Open(older);

        StoreText.Rows(bundle, "SELECT count(*), count(written_in) FROM facts").ShouldBe(["[3,0]"]);
    }

    [Fact]
    public void How_long_openings_were_watched_is_told_without_the_boards()
    {
        string Job(string id) =>
            $$"""{"id":"{{id}}","title":"Cook {{id}}","jobUrl":"https://jobs.ashbyhq.com/acme/{{id}}","isListed":true,"publishedAt":"2026-02-27"}""";
        _import.RunOn(new(2026, 3, 1), _import.Write("1.json", $$"""{"jobs":[{{Job("1")}},{{Job("2")}}]}"""));
        _import.RunOn(new(2026, 3, 4), _import.Write("2.json", $$"""{"jobs":[{{Job("2")}},{{Job("3")}}]}"""));
        Bundle.Write(_import.Store, File, "test", new FixedTime(Importing.Today));

        using var bundle = Bundle.Open(File);

        const string Query = "SELECT * FROM spells ORDER BY ALL";
        _import.Rows(Query).Count.ShouldBe(2);
        StoreText.Rows(bundle, Query).ShouldBe(_import.Rows(Query));
        StoreText
            .Rows(bundle, "SELECT (SELECT count(*) FROM listings) + (SELECT count(*) FROM seeker_counts)")
            .ShouldBe(["[0]"]);
    }

    [Fact]
    public void A_file_from_before_openings_were_watched_has_none()
    {
        Write();
        var older = Path.Combine(_import.Folder, "older.parquet");
        _import.Store.Connection.Execute(
            $"""
            SET VARIABLE account = (SELECT decode(value) FROM parquet_kv_metadata('{File}') WHERE decode(key) = 'lanewise_account');
            COPY (SELECT * EXCLUDE (spells) FROM read_parquet('{File}')) TO '{older}'
                (FORMAT parquet, KV_METADATA {'{'}lanewise_account: getvariable('account'){'}'})
            """
        );

        using var bundle = Bundle.Open(older);

        StoreText.Rows(bundle, "SELECT count(*) FROM spells").ShouldBe(["[0]"]);
    }

    [Fact]
    public void A_missing_file_and_one_of_something_else_are_refused()
    {
        Should.Throw<StoreException>(() => Bundle.Open(Path.Combine(_import.Folder, "none.parquet")));

        _import.Store.Connection.Execute($"COPY (SELECT 1 AS a) TO '{File}' (FORMAT parquet)");
        Should.Throw<StoreException>(() => Bundle.Open(File)).Message.ShouldContain("not one of bundled facts");
    }

    public void Dispose() => _import.Dispose();

    private static readonly string[] Queries =
    [
        "SELECT * FROM facts ORDER BY ALL",
        "SELECT * EXCLUDE (start, \"end\") FROM mentions ORDER BY ALL",
        "SELECT * EXCLUDE (start, \"end\") FROM pay ORDER BY ALL",
        "SELECT * EXCLUDE (start, \"end\") FROM places ORDER BY ALL",
        "SELECT * EXCLUDE (company, title, posted_on) FROM openings ORDER BY ALL",
    ];

    private BundleAccount Write()
    {
        _import.Run(
            _import.Write(
                "a.jsonl",
                Importing.Line(
                    "1",
                    "Engineer of bread",
                    "We pay $150,000 - $180,000 for Python or Go in Berlin.",
                    ",\"date\":\"2025-01-05\""
                )
                    + "\n"
                    + Importing.Line("2", "Senior Cook", "Remote, full-time.", ",\"date\":\"2025-12-05\"")
                    + "\n"
                    + Importing.Line("3", "Nurse", "Oslo", ",\"date\":\"2026-02-05\"")
            )
        );
        return Bundle.Write(_import.Store, File, "test", new FixedTime(Importing.Today));
    }
}
