using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <summary>
/// Appends rows to a table by whole chunks, far faster than INSERT. Values are written column by column, through the
/// <see cref="VectorWriter"/> of each; <see cref="EndRow"/> or <see cref="EndRows"/> tells that rows are complete.
/// </summary>
/// <remarks>
/// Rows reach the table when enough have gathered, at <see cref="Flush"/> and at <see cref="Close"/>. Disposing without
/// <see cref="Close"/> drops those that have not reached it, so that a failure half-way does not store half of them.
/// </remarks>
public sealed class Appender : IDisposable
{
    private readonly ChunkHandle _chunk;
    private readonly VectorWriter[] _columns;
    private readonly AppenderHandle _handle;
    private int _rows;

    private Appender(AppenderHandle handle)
    {
        _handle = handle;
        var types = ColumnTypes(handle);
        _chunk = CreateChunk(types);
        _columns = [.. types.Select(type => new VectorWriter(LogicalTypeReader.Take(type), grow: null))];
        Reset();
    }

    /// <summary>The most rows of a chunk: 2048.</summary>
    public static int ChunkSize { get; } = (int)NativeMethods.VectorSize();

    /// <summary>The number of columns that are written.</summary>
    public int ColumnCount => _columns.Length;

    /// <summary>The writer of a column.</summary>
    /// <param name="column">Index of the column among those written, 0-based.</param>
    public VectorWriter this[int column]
    {
        get
        {
            ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
            return _columns[column];
        }
    }

    /// <summary>Ends a row: exactly one value has been written to each column since the row before.</summary>
    /// <exception cref="InvalidOperationException">A column has more or fewer values.</exception>
    /// <exception cref="DuckDbException">A full chunk could not be appended.</exception>
    public void EndRow() => EndRows(1);

    /// <summary>Ends several rows that were written column by column; at most <see cref="ChunkSize"/> fit at once.</summary>
    /// <inheritdoc cref="EndRow"/>
    public void EndRows(int count)
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        _rows += count;
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_columns[i].Count != _rows)
            {
                throw new InvalidOperationException(
                    $"Column {i} has {_columns[i].Count} values in this chunk where the rows ended are {_rows}."
                );
            }
        }

        if (_rows == ChunkSize)
        {
            Send();
        }
    }

    /// <summary>Brings all rows ended so far into the table.</summary>
    /// <exception cref="DuckDbException">The table refuses them; none of the rows since the last flush is stored.</exception>
    public void Flush()
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        Send();
        Check(NativeMethods.FlushAppender(_handle));
    }

    /// <summary>Brings all rows into the table and ends the appending. Without it the last rows are not stored.</summary>
    /// <exception cref="DuckDbException">The table refuses the rows.</exception>
    public void Close()
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        Send();
        Check(NativeMethods.CloseAppender(_handle));
        Dispose();
    }

    /// <summary>Releases the appender; rows not yet in the table are dropped.</summary>
    public void Dispose()
    {
        Array.ForEach(_columns, column => column.Detach());
        _chunk.Dispose();
        _handle.Dispose();
    }

    internal static Appender Create(Connection connection, string table, string? schema, IReadOnlyList<string> columns)
    {
        var state = NativeMethods.CreateAppender(connection.Handle, null, schema, table, out var handle);
        for (var i = 0; state == State.Success && i < columns.Count; i++)
        {
            state = NativeMethods.AddAppenderColumn(handle, columns[i]);
        }

        if (state == State.Success)
        {
            return new(handle);
        }

        using (handle)
        {
            throw Failure(handle);
        }
    }

    // Unlike other messages, those of constraints come here without their kind in front.
    private static DuckDbException Failure(AppenderHandle handle)
    {
        using var error = NativeMethods.AppenderError(handle);
        return new(NativeMethods.ErrorType(error), NativeText.Borrow(NativeMethods.ErrorMessage(error)), sql: null);
    }

    private static LogicalTypeHandle[] ColumnTypes(AppenderHandle handle)
    {
        var types = new LogicalTypeHandle[NativeMethods.AppenderColumnCount(handle)];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = NativeMethods.AppenderColumnType(handle, (ulong)i);
        }

        return types;
    }

    private static unsafe ChunkHandle CreateChunk(LogicalTypeHandle[] types)
    {
        fixed (nint* pointers = Array.ConvertAll(types, type => type.DangerousGetHandle()))
        {
            return NativeMethods.CreateDataChunk(pointers, (ulong)types.Length);
        }
    }

    private void Send()
    {
        if (_rows == 0)
        {
            return;
        }

        Array.ForEach(_columns, column => column.Seal());
        NativeMethods.SetChunkSize(_chunk, (ulong)_rows);
        Check(NativeMethods.AppendDataChunk(_handle, _chunk));
        NativeMethods.ResetDataChunk(_chunk);
        Reset();
    }

    private void Reset()
    {
        _rows = 0;
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i].Attach(NativeMethods.ChunkVector(_chunk, (ulong)i), ChunkSize);
        }
    }

    private void Check(State state)
    {
        if (state != State.Success)
        {
            throw Failure(_handle);
        }
    }
}
