using Lanewise.DuckDb;
using Lanewise.Store.Market;
using Lanewise.Store.Schema;

namespace Lanewise.Store;

/// <summary>
/// A DuckDB file of postings and their facts, read through the views of docs/data.md. One process at a time may write it; several may
/// read it while none writes. For one thread at a time.
/// </summary>
public sealed class PostingStore : IDisposable
{
    /// <summary>In place of a path: a store in memory, gone when it is disposed.</summary>
    public const string InMemory = ":memory:";

    private readonly Database _database;

    internal PostingStore(string path, bool isReadOnly, Database database, Connection connection)
    {
        Path = path;
        IsReadOnly = isReadOnly;
        _database = database;
        Connection = connection;
    }

    /// <summary>The file, or <see cref="InMemory"/>.</summary>
    public string Path { get; }

    /// <summary>Whether nothing can be written.</summary>
    public bool IsReadOnly { get; }

    /// <summary>The connection for queries.</summary>
    public Connection Connection { get; }

    /// <summary>Opens a store; for writing it is created where there is none, and brought to this program's version.</summary>
    /// <param name="path">The file, or <see cref="InMemory"/>.</param>
    /// <param name="readOnly">Whether it is only read; then it must exist.</param>
    /// <param name="time">The clock that dates a migration; null for the system's.</param>
    /// <exception cref="StoreException">It is missing, not a store, newer than this program, held by another process or not accessible.</exception>
    public static PostingStore Open(string path, bool readOnly, TimeProvider? time = null)
    {
        var (database, connection) = StoreFile.Open(path, readOnly);
        var kept = false;
        try
        {
            StoreFile.Prepare(
                path,
                connection,
                readOnly,
                DateOnly.FromDateTime((time ?? TimeProvider.System).GetUtcNow().UtcDateTime)
            );
            if (readOnly && !MarketTables.AreComplete(connection))
            {
                MarketTables.Define(connection);
            }

            kept = true;
            return new(path, readOnly, database, connection);
        }
        finally
        {
            if (!kept)
            {
                connection.Dispose();
                database.Dispose();
            }
        }
    }

    /// <summary>Opens a further connection, for another thread.</summary>
    public Connection Connect() => _database.Connect();

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        Connection.Dispose();
        _database.Dispose();
    }
}
