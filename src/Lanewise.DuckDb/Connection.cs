using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <summary>
/// A connection, with its own transaction. For one thread at a time, save <see cref="Interrupt"/> and <see cref="Progress"/>.
/// </summary>
public sealed class Connection : IDisposable
{
    private readonly ConnectionHandle _handle;

    internal Connection(ConnectionHandle handle) => _handle = handle;

    /// <summary>How far the running query is; null where none runs, or where <c>enable_progress_bar</c> is not set.</summary>
    public QueryProgress? Progress
    {
        get
        {
            var progress = NativeMethods.QueryProgress(Handle);
            return progress.Percentage < 0
                ? null
                : new(progress.Percentage, progress.RowsProcessed, progress.RowsTotal);
        }
    }

    internal ConnectionHandle Handle
    {
        get
        {
            ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
            return _handle;
        }
    }

    /// <summary>Runs all statements of the SQL one after the other; those before a failing one stay done.</summary>
    /// <param name="sql">One or more statements, separated by semicolons.</param>
    /// <param name="cancellation">Interrupts the running statement.</param>
    /// <returns>The rows inserted, updated or deleted by the last statement.</returns>
    /// <exception cref="DuckDbException">A statement is wrong or fails.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled or interrupted.</exception>
    public long Execute(string sql, CancellationToken cancellation = default)
    {
        using var script = new Script(this, sql);
        var changed = 0L;
        for (var i = 0; i < script.Count; i++)
        {
            using var statement = script.Prepare(i);
            changed = statement.Execute(cancellation);
        }

        return changed;
    }

    /// <summary>Runs all statements of the SQL and gives the rows of the last one as they are computed.</summary>
    /// <param name="sql">One or more statements, separated by semicolons.</param>
    /// <param name="cancellation">Interrupts the query, also while its rows are read.</param>
    /// <exception cref="ArgumentException">The SQL holds no statement.</exception>
    /// <exception cref="DuckDbException">A statement is wrong or fails.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled or interrupted.</exception>
    public QueryResult Query(string sql, CancellationToken cancellation = default)
    {
        using var script = new Script(this, sql);
        if (script.Count == 0)
        {
            throw new ArgumentException("The SQL holds no statement.", nameof(sql));
        }

        for (var i = 0; i < script.Count - 1; i++)
        {
            using var statement = script.Prepare(i);
            statement.Execute(cancellation);
        }

        using var last = script.Prepare(script.Count - 1);
        return last.Query(cancellation);
    }

    /// <summary>Prepares one statement, which may have parameters (<c>?</c>, <c>$1</c> or <c>$name</c>).</summary>
    /// <exception cref="DuckDbException">The statement is wrong, or there are several.</exception>
    public Statement Prepare(string sql)
    {
        CheckSql(sql);
        var state = NativeMethods.Prepare(Handle, sql, out var statement);
        return Statement.Prepared(this, state, statement, sql);
    }

    /// <summary>Starts appending rows to a table.</summary>
    /// <param name="table">The table's name, unquoted.</param>
    /// <param name="schema">Its schema; null for the default one.</param>
    /// <param name="columns">The columns that are written, the others taking their defaults; null for all, in the table's order.</param>
    /// <exception cref="DuckDbException">There is no such table or column.</exception>
    public Appender Append(string table, string? schema = null, IReadOnlyList<string>? columns = null) =>
        Appender.Create(this, table, schema, columns ?? []);

    /// <summary>Interrupts the running query, which then throws <see cref="OperationCanceledException"/>. From any thread.</summary>
    public void Interrupt() => NativeMethods.Interrupt(Handle);

    /// <summary>Closes the connection; what is uncommitted is rolled back.</summary>
    public void Dispose() => _handle.Dispose();

    internal CancellationTokenRegistration InterruptOn(CancellationToken cancellation) =>
        cancellation.UnsafeRegister(static connection => ((Connection)connection!).Interrupt(), this);

    // The C API ends the text at the first zero byte and would run the rest never.
    internal static void CheckSql(string sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        if (sql.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException("SQL cannot contain the character NUL; bind it as a parameter.", nameof(sql));
        }
    }
}
