using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <summary>A prepared statement. It can be run many times; bound parameters stay bound.</summary>
public sealed partial class Statement : IDisposable
{
    private readonly Connection _connection;
    private readonly StatementHandle _handle;
    private readonly string _sql;

    private Statement(Connection connection, StatementHandle handle, string sql)
    {
        _connection = connection;
        _handle = handle;
        _sql = sql;
    }

    /// <summary>Whether it is a query: SELECT and what DuckDB makes one of (FROM, VALUES, SHOW, DESCRIBE), or EXPLAIN.</summary>
    public bool IsQuery => NativeMethods.Kind(Handle) is StatementKind.Select or StatementKind.Explain;

    private StatementHandle Handle
    {
        get
        {
            ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
            return _handle;
        }
    }

    /// <summary>Runs the statement to its end.</summary>
    /// <returns>The rows inserted, updated or deleted; 0 for other statements.</returns>
    /// <exception cref="DuckDbException">It fails, or a parameter is not bound.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled or interrupted.</exception>
    public long Execute(CancellationToken cancellation = default)
    {
        using var result = Run(NativeMethods.Start, cancellation);
        return (long)NativeMethods.RowsChanged(result);
    }

    /// <summary>Runs the statement and gives its rows as they are computed.</summary>
    /// <remarks>One result streams at a time: preparing, running or flushing anything else on the connection ends it.</remarks>
    /// <exception cref="DuckDbException">It fails, or a parameter is not bound.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled or interrupted.</exception>
    public QueryResult Query(CancellationToken cancellation = default) =>
        new(_connection, Run(NativeMethods.StartStreaming, cancellation), _sql, cancellation);

    /// <summary>Releases the statement.</summary>
    public void Dispose() => _handle.Dispose();

    internal static Statement Prepared(Connection connection, State state, StatementHandle handle, string sql)
    {
        if (state == State.Success)
        {
            return new(connection, handle, sql);
        }

        var exception = DuckDbException.From(NativeText.Borrow(NativeMethods.PrepareError(handle)), sql);
        handle.Dispose();
        throw exception;
    }

    /// <summary>The exception for a message of DuckDB's: an interruption is a cancellation.</summary>
    internal static Exception Failure(string message, string sql, CancellationToken cancellation)
    {
        var failure = DuckDbException.From(message, sql);
        return failure.Kind == ErrorKind.Interrupt
            ? new OperationCanceledException("The query was interrupted.", failure, cancellation)
            : failure;
    }

    private delegate State Starting(StatementHandle statement, out PendingHandle pending);

    private ResultHandle Run(Starting start, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_connection.Handle.IsClosed, _connection);
        var state = start(Handle, out var pending);
        using (pending)
        {
            if (state != State.Success)
            {
                throw Failure(NativeText.Borrow(NativeMethods.PendingError(pending)), _sql, cancellation);
            }

            // Starting clears the mark of an earlier interruption, so only from here on can one not be lost.
            using var interruption = _connection.InterruptOn(cancellation);
            return Finish(pending, cancellation);
        }
    }

    private ResultHandle Finish(PendingHandle pending, CancellationToken cancellation)
    {
        var result = new ResultHandle();
        if (NativeMethods.ExecutePending(pending, result) == State.Success)
        {
            return result;
        }

        using (result)
        {
            throw Failure(NativeText.Borrow(NativeMethods.ResultError(result)), _sql, cancellation);
        }
    }
}
