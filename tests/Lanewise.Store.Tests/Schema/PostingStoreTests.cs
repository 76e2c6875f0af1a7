using System.Diagnostics;
using Lanewise.DuckDb;

namespace Lanewise.Store.Tests.Schema;

public sealed class PostingStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(
        "postings",
        "posting_id source source_id url company title location posted_on first_seen last_seen closed_on requisition opening_id text"
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

        StoreText.Rows(store, "SELECT count(*) FROM lanewise_schema").ShouldBe(["[2]"]);
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

    [Fact]
    public void A_store_without_the_language_of_postings_gets_it()
    {
        using (var store = PostingStore.Open(_folder["a.duckdb"], readOnly: false))
        {
            store.Connection.Execute(
                """
                INSERT INTO fact VALUES ('p', 'p', 'acme', NULL, DATE '2025-01-01', true, [], [], [], [], NULL, [], [], [], [], 1, 'c', true, 'de');
                ALTER TABLE fact DROP COLUMN written_in;
                DELETE FROM lanewise_schema WHERE version = 2
                """
            );
        }

        using var newer = PostingStore.Open(_folder["a.duckdb"], readOnly: false);

        StoreText.Rows(newer, "SELECT posting_id, written_in FROM facts").ShouldBe(["[\"p\",null]"]);
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
