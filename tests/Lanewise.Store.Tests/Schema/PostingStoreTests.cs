using System.Diagnostics;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Store.Import;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Tests.Schema;

public sealed class PostingStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(
        "postings",
        "posting_id source source_id url company title location posted_on first_seen last_seen closed_on requisition board opening_id text"
    )]
    [InlineData(
        "facts",
        "posting_id opening_id source company_id posted_on is_job seniority employment workplace remote_from years_min lane lanes "
            + "layer layers roles signals written_in extractor has_text"
    )]
    [InlineData("mentions", "posting_id name kind role is_primary alternatives implied_by start end")]
    [InlineData("pay", "posting_id min max currency period kind usd_year_min usd_year_max origin start end")]
    [InlineData("places", "posting_id city region country start end")]
    [InlineData("openings", "opening_id company title posted_on first_seen last_seen closed_on posting_count")]
    [InlineData("listings", "source board listed_on")]
    [InlineData("seeker_counts", "source month seekers openings")]
    [InlineData("spells", "opening_id started_on entry_days exit_days has_ended")]
    public void Views_have_the_columns_that_users_rely_on(string view, string columns)
    {
        using var store = PostingStore.Open(PostingStore.InMemory, readOnly: false);
        using var result = store.Connection.Query($"SELECT * FROM {view}");

        string.Join(' ', result.Columns.Select(column => column.Name)).ShouldBe(columns);
    }

    [Fact]
    public void A_store_is_created_with_its_folder_and_opens_again_for_reading()
    {
        var path = _folder["new/folder/postings.duckdb"];
        PostingStore.Open(path, readOnly: false).Dispose();

        using var store = PostingStore.Open(path, readOnly: true);

        StoreText.Rows(store, "SELECT count(*) FROM postings").ShouldBe(["[0]"]);
        Should.Throw<DuckDbException>(() => store.Connection.Execute("DELETE FROM posting"));
    }

    [Fact]
    public void Opening_a_second_time_does_not_migrate_again()
    {
        var path = _folder["a.duckdb"];
        PostingStore.Open(path, readOnly: false).Dispose();

        using var store = PostingStore.Open(path, readOnly: false);

        StoreText.Rows(store, "SELECT count(*) FROM lanewise_schema").ShouldBe(["[6]"]);
    }

    [Fact]
    public void Reading_a_store_that_is_not_there_says_how_to_make_one() =>
        Refusal(_folder["none.duckdb"], readOnly: true).ShouldContain("lanewise import");

    [Fact]
    public void A_file_of_something_else_is_not_a_store()
    {
        File.WriteAllText(_folder["notes.txt"], "These are notes, and there are more of them than fit on one line.");

        Refusal(_folder["notes.txt"], readOnly: false).ShouldContain("not a Lanewise store");
    }

    [Fact]
    public void A_database_of_something_else_is_not_a_store_and_stays_untouched()
    {
        using (var database = Database.Open(_folder["other.duckdb"]))
        using (var connection = database.Connect())
        {
            connection.Execute("CREATE TABLE birds (name VARCHAR)");
        }

        Refusal(_folder["other.duckdb"], readOnly: false).ShouldContain("not a Lanewise store");
    }

    [Fact]
    public void A_folder_is_not_a_store() => Refusal(_folder.Path, readOnly: false).ShouldContain("a folder");

    [Fact]
    public void A_store_of_a_newer_program_is_refused_with_both_versions()
    {
        using (var store = PostingStore.Open(_folder["a.duckdb"], readOnly: false))
        {
            store.Connection.Execute("INSERT INTO lanewise_schema VALUES (99, DATE '2030-01-01')");
        }

        Refusal(_folder["a.duckdb"], readOnly: false).ShouldContain("schema 99");
    }

    [Fact]
    public void An_older_store_is_brought_up_to_date_by_writing_only()
    {
        using (var store = PostingStore.Open(_folder["a.duckdb"], readOnly: false))
        {
            store.Connection.Execute(
                "DELETE FROM lanewise_schema; INSERT INTO lanewise_schema VALUES (0, DATE '2020-01-01')"
            );
        }

        Refusal(_folder["a.duckdb"], readOnly: true).ShouldContain("older Lanewise");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_store_of_before_postings_were_counted_ahead_is_counted_by_its_next_import(int version)
    {
        using (var database = Database.Open(_folder["a.duckdb"]))
        using (var connection = database.Connect())
        {
            Migrations.Apply(connection, 0, new(2025, 1, 1), upTo: version);
            connection.Execute(
                """
                INSERT INTO fact BY NAME SELECT
                    'p' AS posting_id, 'p' AS opening_id, 'hn' AS source, DATE '2025-01-01' AS posted_on, true AS is_job, ['senior'] AS seniority,
                    [] AS employment, [] AS workplace, [] AS remote_from, [] AS lanes, [] AS layers, [] AS roles, [] AS signals, 1 AS extractor,
                    'c' AS catalog, true AS has_text
                """
            );
        }

        const string counted = "SELECT source, opening_id, seniority FROM market_posting";
        using (var migrated = PostingStore.Open(_folder["a.duckdb"], readOnly: false))
        {
            StoreText.Rows(migrated, counted).ShouldBeEmpty();
        }

        using (var reading = PostingStore.Open(_folder["a.duckdb"], readOnly: true))
        {
            StoreText
                .Rows(reading, counted)
                .ShouldBe(["""["hn",null,"|senior|"]"""], "what is not counted yet is counted when asked");
        }

        using var store = PostingStore.Open(_folder["a.duckdb"], readOnly: false);
        PostingImport.Run(store, [], Knowledge.Embedded);
        StoreText.Rows(store, counted).ShouldBe(["""["hn",null,"|senior|"]"""]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_store_of_an_earlier_version_gets_what_it_lacks(int version)
    {
        using (var database = Database.Open(_folder["a.duckdb"]))
        using (var connection = database.Connect())
        {
            Migrations.Apply(connection, 0, new(2025, 1, 1), upTo: version);
            connection.Execute(
                """
                INSERT INTO posting VALUES
                    ('p', 'greenhouse', '7', 1, DATE '2025-03-01', DATE '2025-03-04', DATE '2025-03-01', DATE '2025-03-04', NULL, NULL, 'Acme',
                     NULL, 'Cook', NULL, DATE '2025-02-20', NULL, NULL, NULL, NULL, true, NULL, '{"board":"acme","last_seen":"2025-03-04"}', 'text', '', NULL),
                    ('q', 'ashby', '8', 1, DATE '2025-03-02', DATE '2025-03-02', DATE '2025-03-02', DATE '2025-03-02', NULL,
                     'https://jobs.ashbyhq.com/bolt/8', 'Bolt', NULL, 'Cook', NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, '{}', 'text', '', NULL);
                INSERT INTO fact BY NAME SELECT
                    'p' AS posting_id, 'p' AS opening_id, 'greenhouse' AS source, DATE '2025-01-01' AS posted_on, true AS is_job, [] AS seniority,
                    [] AS employment, [] AS workplace, [] AS remote_from, [] AS lanes, [] AS layers, [] AS roles, [] AS signals, 1 AS extractor,
                    'c' AS catalog, true AS has_text
                """
            );
        }

        using var newer = PostingStore.Open(_folder["a.duckdb"], readOnly: false);

        StoreText.Rows(newer, "SELECT posting_id, written_in FROM facts").ShouldBe(["[\"p\",null]"]);
        StoreText
            .Rows(newer, "SELECT posting_id, board FROM postings ORDER BY ALL")
            .ShouldBe(["[\"p\",\"acme\"]", "[\"q\",\"bolt\"]"]);
        StoreText
            .Rows(newer, "SELECT source, board, listed_on::VARCHAR FROM listings ORDER BY ALL")
            .ShouldBe(["""["ashby","bolt","2025-03-02"]"""]);
        StoreText.Rows(newer, "SELECT max(version), count(*) FROM lanewise_schema").ShouldBe(["[6,6]"]);
    }

    [Fact]
    public void A_store_of_before_seekers_were_counted_can_count_them()
    {
        using (var database = Database.Open(_folder["a.duckdb"]))
        using (var connection = database.Connect())
        {
            Migrations.Apply(connection, 0, new(2025, 1, 1), upTo: 3);
            connection.Execute("INSERT INTO listing VALUES ('ashby', 'acme', DATE '2025-01-01')");
        }

        using var newer = PostingStore.Open(_folder["a.duckdb"], readOnly: false);

        StoreText.Rows(newer, "SELECT count(*) FROM seeker_counts").ShouldBe(["[0]"]);
        StoreText.Rows(newer, "SELECT count(*) FROM listings").ShouldBe(["[1]"]);
    }

    [Fact]
    public void A_store_held_by_another_process_is_refused_and_says_so()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(Program).Assembly.Location, _folder["a.duckdb"] },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var other = Process.Start(start)!;
        other.StandardOutput.ReadLine().ShouldBe("held");

        Refusal(_folder["a.duckdb"], readOnly: false).ShouldContain("held by another process");

        other.StandardInput.Close();
        other.WaitForExit();
        PostingStore.Open(_folder["a.duckdb"], readOnly: false).Dispose();
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_said_to_be_one()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            // The superuser may write everywhere.
            return;
        }

        Directory.CreateDirectory(_folder["locked"], UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Refusal(_folder["locked/a.duckdb"], readOnly: false).ShouldContain("no permission");
    }

    public void Dispose() => _folder.Dispose();

    private static string Refusal(string path, bool readOnly) =>
        Should.Throw<StoreException>(() => PostingStore.Open(path, readOnly).Dispose()).Message;
}
