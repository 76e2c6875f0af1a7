using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <summary>The rows of a query, read chunk by chunk as DuckDB computes them.</summary>
public sealed class QueryResult : IDisposable
{
    private readonly CancellationToken _cancellation;
    private readonly Connection _connection;
    private readonly ResultHandle _handle;
    private readonly string _sql;
    private DataChunk? _chunk;
    private bool _finished;

    internal QueryResult(Connection connection, ResultHandle handle, string sql, CancellationToken cancellation)
    {
        _connection = connection;
        _handle = handle;
        _sql = sql;
        _cancellation = cancellation;
        Columns = [.. ReadColumns(handle)];
    }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The next chunk; null at the end. It and all read from it are valid until the next call or <see cref="Dispose"/>.</summary>
    /// <exception cref="DuckDbException">The query fails at this point, or something else ran on the connection meanwhile, which ends it.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled or interrupted.</exception>
    /// <exception cref="ObjectDisposedException">The result or its connection is disposed.</exception>
    public DataChunk? Next()
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        _chunk?.Dispose();
        _chunk = null;
        if (_finished)
        {
            return null;
        }

        ObjectDisposedException.ThrowIf(_connection.Handle.IsClosed, _connection);
        _cancellation.ThrowIfCancellationRequested();
        var chunk = Fetch();
        if (chunk.IsInvalid || NativeMethods.ChunkSize(chunk) == 0)
        {
            chunk.Dispose();
            return End();
        }

        return _chunk = new(chunk, Columns);
    }

    /// <summary>Releases the result with its current chunk; a query still running ends.</summary>
    public void Dispose()
    {
        _chunk?.Dispose();
        _handle.Dispose();
    }

    private ChunkHandle Fetch()
    {
        using var interruption = _connection.InterruptOn(_cancellation);
        return _handle.FetchChunk();
    }

    private DataChunk? End()
    {
        _finished = true;
        var error = NativeMethods.ResultError(_handle);
        return error == 0 ? null : throw Statement.Failure(NativeText.Borrow(error), _sql, _cancellation);
    }

    private static IEnumerable<Column> ReadColumns(ResultHandle handle)
    {
        var count = NativeMethods.ColumnCount(handle);
        for (var i = 0UL; i < count; i++)
        {
            var name = NativeText.Borrow(NativeMethods.ColumnName(handle, i));
            yield return new(name, LogicalTypeReader.Take(NativeMethods.ColumnType(handle, i)));
        }
    }
}
