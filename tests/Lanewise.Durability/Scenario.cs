using Lanewise.DuckDb;

namespace Lanewise.Durability;

/// <summary>An import that is killed: what it reads, the store that it finds, and the store that it leaves when nothing disturbs it.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Input">The folder that it reads.</param>
/// <param name="Found">The store that it finds; null for none.</param>
/// <param name="Undisturbed">The store of an undisturbed run.</param>
internal sealed record Scenario(string Name, string Input, string? Found, string Undisturbed)
{
    /// <summary>A first import, one of a later day, and one that also reads all stored facts anew.</summary>
    /// <param name="folder">Where their files and stores are made.</param>
    /// <param name="postings">How many postings a day has.</param>
    public static IReadOnlyList<Scenario> All(string folder, int postings)
    {
        var (first, later) = (Path.Combine(folder, "first"), Path.Combine(folder, "later"));
        InventedFiles.Write(first, postings, day: 0);
        InventedFiles.Write(later, postings, day: 1);
        var store = Path.Combine(folder, "first.duckdb");
        var stale = Path.Combine(folder, "found-stale.duckdb");
        var scenarios = new[]
        {
            new Scenario("first import", first, null, store),
            new Scenario("import of a later day", later, store, Path.Combine(folder, "later.duckdb")),
            new Scenario("import that reads stale facts anew", later, stale, Path.Combine(folder, "stale.duckdb")),
        };
        scenarios[0].RunUndisturbed();
        scenarios[1].RunUndisturbed();
        MakeStale(store, stale);
        scenarios[2].RunUndisturbed();
        return scenarios;
    }

    /// <summary>Puts a copy of the store that is found in place.</summary>
    public void Prepare(string store)
    {
        if (Found is not null)
        {
            File.Copy(Found, store);
        }
    }

    private void RunUndisturbed()
    {
        Prepare(Undisturbed);
        using var import = ImportProcess.Start(Input, Undisturbed);
        import.Finish();
    }

    private static void MakeStale(string store, string stale)
    {
        File.Copy(store, stale);
        using var database = Database.Open(stale);
        using var connection = database.Connect();
        connection.Execute("UPDATE fact SET catalog = 'of before'; DELETE FROM mention; DELETE FROM ungrouped");
    }
}
