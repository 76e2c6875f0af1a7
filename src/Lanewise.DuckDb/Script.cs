using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <summary>The statements of one text of SQL. Each is prepared only when those before it have run.</summary>
internal sealed class Script : IDisposable
{
    private readonly Connection _connection;
    private readonly ExtractedStatementsHandle _handle;
    private readonly string _sql;

    public Script(Connection connection, string sql)
    {
        Connection.CheckSql(sql);
        _connection = connection;
        _sql = sql;
        Count = (int)NativeMethods.ExtractStatements(connection.Handle, sql, out _handle);
        var error = Count > 0 ? 0 : NativeMethods.ExtractStatementsError(_handle);
        if (error != 0)
        {
            var exception = DuckDbException.From(NativeText.Borrow(error), sql);
            _handle.Dispose();
            throw exception;
        }
    }

    public int Count { get; }

    public Statement Prepare(int index)
    {
        var state = NativeMethods.PrepareExtracted(_connection.Handle, _handle, (ulong)index, out var statement);
        return Statement.Prepared(_connection, state, statement, _sql);
    }

    public void Dispose() => _handle.Dispose();
}
