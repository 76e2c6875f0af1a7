using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Durability;
using Lanewise.Store.Schema;
using Lanewise.Store.Shards;

namespace Lanewise.Store.Tests;

/// <summary>
/// A process of its own: makes a shard (<c>I/N PATH FOLDER</c>), imports (<c>import INPUT STORE</c>), holds a store or migrates half of it
/// (<c>hold STORE</c>, <c>migrate STORE</c>).
/// </summary>
internal static class Program
{
    public static void Main(string[] args)
    {
        switch (args)
        {
            case [var text, var path, var folder] when Shard.TryParse(text, out var shard):
                ShardExtract.Run(shard, [path], folder, Knowledge.Embedded, Importing.Options);
                break;
            case ["import", var input, var store]:
                ImportProcess.Run(input, store);
                break;
            case ["hold", var store]:
                using (PostingStore.Open(store, readOnly: false))
                {
                    WaitFor("held");
                }

                break;
            case ["migrate", var store]:
                MigrateHalf(store);
                break;
        }
    }

    private static void MigrateHalf(string store)
    {
        using var database = Database.Open(store);
        using var connection = database.Connect();
        connection.Execute("BEGIN");
        connection.Execute(SqlFile.Read("0002-written-in.sql"));
        connection.Execute("INSERT INTO lanewise_schema VALUES (2, DATE '2026-01-01')");
        connection.Execute(SqlFile.Read("0003-listings.sql"));
        WaitFor("half");
    }

    private static void WaitFor(string state)
    {
        Console.WriteLine(state);
        Console.ReadLine();
    }
}
