namespace Lanewise.DuckDb.Tests;

/// <summary>Tests on a fresh database in memory with one connection.</summary>
public abstract class InMemory : IDisposable
{
    protected InMemory() => Connection = Database.Connect();

    protected Database Database { get; } = Database.Open(":memory:");

    protected Connection Connection { get; }

    public void Dispose()
    {
        Connection.Dispose();
        Database.Dispose();
    }
}
