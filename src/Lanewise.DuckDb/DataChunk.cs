using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <summary>Up to 2048 rows of a result, as one vector a column. Belongs to its <see cref="QueryResult"/>.</summary>
public sealed class DataChunk
{
    private readonly ChunkHandle _handle;
    private readonly Vector[] _vectors;

    internal DataChunk(ChunkHandle handle, IReadOnlyList<Column> columns)
    {
        _handle = handle;
        Count = (int)NativeMethods.ChunkSize(handle);
        _vectors = new Vector[columns.Count];
        for (var i = 0; i < _vectors.Length; i++)
        {
            _vectors[i] = new(this, NativeMethods.ChunkVector(handle, (ulong)i), columns[i].Type, Count);
        }
    }

    /// <summary>The number of rows, at least 1.</summary>
    public int Count { get; }

    /// <summary>The values of a column.</summary>
    /// <param name="column">Index of the column, 0-based.</param>
    public Vector this[int column] => _vectors[column];

    internal void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_handle.IsClosed, this);

    internal void Dispose() => _handle.Dispose();
}
