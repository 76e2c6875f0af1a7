using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Store;
using Lanewise.Store.Import;

namespace Lanewise.Benchmarks;

/// <summary>
/// A larger store made of a real one: its facts repeated, each time under other ids, employers, days and pay, so that measures of
/// millions of postings can be timed without millions of texts.
/// </summary>
internal static class RepeatedStore
{
    // The tables a measure reads, and what differs from one repetition (r) to the next, as SQL's REPLACE list.
    private static readonly (string Table, string Differences)[] Tables =
    [
        ("posting", $"{Posting}, {Opening}, {Company}, {Day}, '' AS text, '' AS raw, NULL AS published"),
        ("fact", $"{Posting}, {Opening}, {Company}, {Day}"),
        ("mention", Posting),
        (
            "pay_range",
            $"{Posting}, usd_year_min * (0.9 + r % 20 / 100) AS usd_year_min, usd_year_max * (0.9 + r % 20 / 100) AS usd_year_max"
        ),
        ("place", Posting),
    ];

    private const string Posting = "id_of(posting_id, r) AS posting_id";
    private const string Opening = "id_of(opening_id, r) AS opening_id";
    private const string Company = "hash(company_id, r % 50) AS company_id";
    private const string Day = "posted_on - (r % 28)::INTEGER AS posted_on";

    /// <summary>Copies <paramref name="source"/> to <paramref name="target"/> and adds its facts <paramref name="times"/> − 1 times more.</summary>
    public static void Write(string source, string target, int times)
    {
        File.Copy(source, target);
        Repeat(target, times);

        // An import, even of nothing, makes the tables that measures count by where they are not made.
        using var store = PostingStore.Open(target, readOnly: false);
        PostingImport.Run(store, [], Knowledge.Embedded);
        store.Connection.Execute("CHECKPOINT");
    }

    private static void Repeat(string target, int times)
    {
        using var database = Database.Open(target);
        using var connection = database.Connect();
        connection.Execute("CREATE TEMP MACRO id_of(id, r) AS substr(md5(id || r), 1, 12)");
        foreach (var (table, differences) in Tables)
        {
            connection.Execute(
                $"INSERT INTO {table} SELECT once.* REPLACE ({differences}) FROM {table} AS once, range(1, {times}) AS repeated(r)"
            );
            Console.Error.WriteLine($"{table}: {times} times");
        }

        connection.Execute("DELETE FROM market_state; CHECKPOINT");
    }
}
