using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Durability;
using Lanewise.Store.Import;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Tests.Schema;

public sealed class MigrationsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int> EarlierVersions => [.. Enumerable.Range(1, Migrations.Latest - 1)];

    [Theory]
    [MemberData(nameof(EarlierVersions))]
    public void A_store_of_an_earlier_version_becomes_that_of_today_with_the_next_import(int version)
    {
        InventedFiles.Write(_folder["day"], postings: 300, day: 0);
        var today = Import(_folder["today.duckdb"]);
        MakeEarlier(_folder["earlier.duckdb"], version, _folder["today.duckdb"]);

        Import(_folder["earlier.duckdb"]).ShouldBe(today);
    }

    [Fact]
    public void A_migration_killed_half_way_is_taken_up_again()
    {
        InventedFiles.Write(_folder["day"], postings: 300, day: 0);
        var today = Import(_folder["today.duckdb"]);
        MakeEarlier(_folder["earlier.duckdb"], 1, _folder["today.duckdb"]);
        using (var migration = ChildProcess.Start("migrate", _folder["earlier.duckdb"]))
        {
            migration.StandardOutput.ReadLine().ShouldBe("half");
            migration.Kill();
            migration.WaitForExit();
        }

        Import(_folder["earlier.duckdb"]).ShouldBe(today);
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
        StoreText
            .Rows(newer, "SELECT max(version), count(*) FROM lanewise_schema")
            .ShouldBe([$"[{Migrations.Latest},{Migrations.Latest}]"]);
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

    public void Dispose() => _folder.Dispose();

    private string Import(string path)
    {
        using var store = PostingStore.Open(path, readOnly: false);
        PostingImport.Run(store, [_folder["day"]], Knowledge.Embedded, Importing.Options);
        return StoreText.Of(store);
    }

    /// <summary>A store as the program of an earlier version would have left it: its tables, and what they can hold of today's.</summary>
    private static void MakeEarlier(string path, int version, string today)
    {
        using var database = Database.Open(path);
        using var connection = database.Connect();
        Migrations.Apply(connection, 0, new(2025, 1, 1), upTo: version);
        connection.Execute($"ATTACH '{today}' AS today (READ_ONLY)");
        foreach (
            var table in Texts(connection, "SELECT table_name FROM duckdb_tables() WHERE database_name <> 'today'")
        )
        {
            var columns = Texts(
                connection,
                $"SELECT column_name FROM duckdb_columns() WHERE table_name = '{table}' AND database_name <> 'today'"
            );
            if (table != "lanewise_schema")
            {
                var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
                connection.Execute($"INSERT INTO {table} BY NAME SELECT {names} FROM today.{table}");
            }
        }

        connection.Execute("UPDATE fact SET extractor = 0"); // an earlier program's extractor was an earlier one too
    }

    private static List<string> Texts(Connection connection, string sql)
    {
        using var result = connection.Query(sql);
        var texts = new List<string>();
        while (result.Next() is { } chunk)
        {
            texts.AddRange(Enumerable.Range(0, chunk.Count).Select(row => chunk[0].String(row)));
        }

        return texts;
    }
}
