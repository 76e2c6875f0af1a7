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

        StoreText.Rows(store, "SELECT count(*) FROM lanewise_schema").ShouldBe(["[9]"]);
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

    [Fact]
    public void A_store_held_by_another_process_is_refused_and_says_by_which()
    {
        using var other = ChildProcess.Start("hold", _folder["a.duckdb"]);
        other.StandardOutput.ReadLine().ShouldBe("held");

        Refusal(_folder["a.duckdb"], readOnly: false).ShouldContain($"held by process {other.Id}; run this again");
        Refusal(_folder["a.duckdb"], readOnly: true).ShouldContain($"held by process {other.Id}; run this again");

        other.StandardInput.Close();
        other.WaitForExit();
        PostingStore.Open(_folder["a.duckdb"], readOnly: false).Dispose();
    }

    [Fact]
    public void Opening_when_free_waits_for_the_holder_and_says_so_once()
    {
        using var other = ChildProcess.Start("hold", _folder["a.duckdb"]);
        other.StandardOutput.ReadLine().ShouldBe("held");
        var told = new List<string>();

        using var store = PostingStore.OpenWhenFree(
            _folder["a.duckdb"],
            holder =>
            {
                told.Add(holder);
                other.StandardInput.Close();
            },
            CancellationToken.None
        );

        told.ShouldBe([$"process {other.Id}"]);
        StoreText.Rows(store, "SELECT count(*) FROM postings").ShouldBe(["[0]"]);
    }

    [Fact]
    public void Waiting_for_the_holder_can_be_given_up()
    {
        using var other = ChildProcess.Start("hold", _folder["a.duckdb"]);
        other.StandardOutput.ReadLine().ShouldBe("held");
        using var stop = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() =>
            PostingStore.OpenWhenFree(_folder["a.duckdb"], _ => stop.Cancel(), stop.Token)
        );

        other.Kill();
    }

    [Fact]
    public void What_a_killed_process_left_half_begun_is_begun_again()
    {
        File.WriteAllBytes(_folder["a.duckdb.new"], new byte[4096]);

        using var store = PostingStore.Open(_folder["a.duckdb"], readOnly: false);

        StoreText.Rows(store, "SELECT count(*) FROM postings").ShouldBe(["[0]"]);
        Directory.GetFiles(_folder.Path).ShouldBe([_folder["a.duckdb"]]);
    }

    [Fact]
    public void An_empty_file_is_not_taken_for_a_store()
    {
        File.WriteAllText(_folder["a.duckdb"], "");

        Refusal(_folder["a.duckdb"], readOnly: false).ShouldContain("an empty file");
        new FileInfo(_folder["a.duckdb"]).Length.ShouldBe(0);
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
