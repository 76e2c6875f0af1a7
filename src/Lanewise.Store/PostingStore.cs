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

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.2);

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
        var today = DateOnly.FromDateTime((time ?? TimeProvider.System).GetUtcNow().UtcDateTime);
        if (!readOnly)
        {
            StoreFile.Begin(path, today);
        }

        var (database, connection) = StoreFile.Open(path, readOnly);
        var kept = false;
        try
        {
            StoreFile.Prepare(path, connection, readOnly, today);
            if (readOnly && !MarketTables.AreComplete(connection))
            {
                MarketTables.DefineAll(connection);
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

    /// <summary>Opens a store for writing as soon as no other process holds it.</summary>
    /// <param name="path">The file, or <see cref="InMemory"/>.</param>
    /// <param name="waiting">Told once, where it must wait, who holds the store, such as <c>process 4711</c>.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="StoreException">It is not a store, newer than this program or not accessible.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PostingStore OpenWhenFree(string path, Action<string> waiting, CancellationToken cancellation)
    {
        for (var isTold = false; ; isTold = true)
        {
            try
            {
                return Open(path, readOnly: false);
            }
            catch (StoreException failure) when (failure.Holder is not null)
            {
                if (!isTold)
                {
                    waiting(failure.Holder);
                }

                cancellation.WaitHandle.WaitOne(Pause);
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Brings the log into the file now. Closing does so too, but says nothing where it fails, as on a full disk.</summary>
    /// <exception cref="StoreException">It fails; nothing is lost, and the next writer does it.</exception>
    public void Checkpoint() => Do(() => Connection.Execute("CHECKPOINT"));

    /// <summary>Reads everything that is stored, so that damage shows wherever it lies.</summary>
    /// <exception cref="StoreException">It is damaged.</exception>
    public void ReadAll() =>
        Do(() =>
        {
            foreach (var table in Migrations.Tables(Connection))
            {
                Connection.Number($"SELECT CAST(bit_xor(hash(t)) % 2 AS BIGINT) FROM {table} t");
            }
        });

    private void Do(Action work)
    {
        try
        {
            work();
        }
        catch (DuckDbException failure) when (StoreFailure.Of(Path, failure) is { } explained)
        {
            throw new StoreException(explained.Message, failure);
        }
    }

    /// <summary>Opens a further connection, for another thread.</summary>
    public Connection Connect() => StoreFile.Connect(_database, Path, IsReadOnly);

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        Connection.Dispose();
        _database.Dispose();
    }
}
