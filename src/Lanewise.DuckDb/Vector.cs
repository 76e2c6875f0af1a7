using System.Diagnostics.CodeAnalysis;
using System.Text;
using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <summary>
/// The values of one column in a chunk. Rows are 0-based; spans point into DuckDB's memory and are valid as long as the chunk.
/// </summary>
/// <remarks>All members throw <see cref="ObjectDisposedException"/> once the result has gone on to its next chunk.</remarks>
public sealed unsafe partial class Vector
{
    private const int InlinedLength = 12;

    private readonly DataChunk _chunk;
    private readonly byte* _cells;
    private readonly Type? _storedAs;
    private readonly ulong* _validity;
    private readonly nint _vector;
    private Vector? _child;

    internal Vector(DataChunk chunk, nint vector, LogicalType type, int count)
    {
        _chunk = chunk;
        _vector = vector;
        _cells = NativeMethods.VectorData(vector);
        _validity = NativeMethods.VectorValidity(vector);
        _storedAs = StoredAs.Type(type.Storage);
        Type = type;
        Count = count;
    }

    /// <summary>The type of the values.</summary>
    public LogicalType Type { get; }

    /// <summary>The number of values.</summary>
    public int Count { get; }

    /// <summary>Of a LIST, MAP or ARRAY: the elements of all its lists, which the entries point into.</summary>
    /// <exception cref="InvalidOperationException">The type has no elements.</exception>
    public Vector Child
    {
        get
        {
            _chunk.ThrowIfDisposed();
            return _child ??= CreateChild();
        }
    }

    /// <summary>Whether the value is not NULL.</summary>
    public bool IsValid(int row)
    {
        CheckRow(row);
        return _validity == null || (_validity[row >> 6] & (1UL << (row & 63))) != 0;
    }

    /// <summary>All values as they are stored; where one is NULL, what stands there means nothing.</summary>
    /// <typeparam name="T">The type named at the <see cref="TypeKind"/>, such as <see cref="int"/> for DATE.</typeparam>
    /// <exception cref="InvalidOperationException">The values are stored as another type.</exception>
    public ReadOnlySpan<T> Values<T>()
        where T : unmanaged
    {
        _chunk.ThrowIfDisposed();
        if (_storedAs != typeof(T))
        {
            throw Mismatch(typeof(T).Name);
        }

        return new(_cells, Count);
    }

    /// <summary>The bytes of a VARCHAR, BLOB, BIT or BIGNUM; empty where it is NULL.</summary>
    /// <exception cref="InvalidOperationException">The values are of another type.</exception>
    public ReadOnlySpan<byte> Utf8(int row)
    {
        if (_storedAs != typeof(byte[]))
        {
            throw Mismatch("bytes");
        }

        if (!IsValid(row))
        {
            return [];
        }

        // string_t: the length, then up to 12 bytes in place, or 4 bytes of prefix and a pointer.
        var cell = _cells + (16L * row);
        var length = *(int*)cell;
        return new(length <= InlinedLength ? cell + 4 : *(byte**)(cell + 8), length);
    }

    /// <summary>The text of a VARCHAR, or the name of an ENUM.</summary>
    /// <exception cref="InvalidOperationException">It is NULL, or the values are of another type.</exception>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "It names what is read.")]
    public string String(int row) =>
        StringOrNull(row) ?? throw new InvalidOperationException($"Row {row} of the vector is NULL.");

    /// <summary>The text of a VARCHAR, or the name of an ENUM; null where it is NULL.</summary>
    /// <exception cref="InvalidOperationException">The values are of another type.</exception>
    public string? StringOrNull(int row)
    {
        if (!IsValid(row))
        {
            return null;
        }

        return Type.Kind switch
        {
            TypeKind.Varchar => Encoding.UTF8.GetString(Utf8(row)),
            TypeKind.Enum => Type.EnumNames[EnumIndex(row)],
            _ => throw Mismatch("text"),
        };
    }

    /// <summary>Of a LIST, MAP or ARRAY: where the elements of the row lie in <see cref="Child"/>; empty where it is NULL.</summary>
    /// <exception cref="InvalidOperationException">The values are of another type.</exception>
    public ListEntry List(int row)
    {
        if (!IsValid(row))
        {
            return default;
        }

        return Type.Kind switch
        {
            TypeKind.List or TypeKind.Map => ((ListEntry*)_cells)[row],
            TypeKind.Array => new((ulong)row * (ulong)Type.ArraySize, (ulong)Type.ArraySize),
            _ => throw Mismatch("list"),
        };
    }

    /// <summary>Of a STRUCT: the values of a field, 0-based. Of a UNION: 0 is the tags, the members follow.</summary>
    /// <exception cref="InvalidOperationException">The type has no fields.</exception>
    public Vector Field(int index)
    {
        _chunk.ThrowIfDisposed();
        var isUnion = Type.Kind == TypeKind.Union;
        if (!isUnion && Type.Kind != TypeKind.Struct)
        {
            throw Mismatch("struct");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var type = isUnion && index == 0 ? StoredAs.UnionTag : Type.Fields[isUnion ? index - 1 : index].Type;
        return new(_chunk, NativeMethods.StructChild(_vector, (ulong)index), type, Count);
    }

    /// <summary>Of a STRUCT: the values of the field with this name.</summary>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public Vector Field(string name)
    {
        for (var i = 0; i < Type.Fields.Count; i++)
        {
            if (Type.Fields[i].Name == name)
            {
                return Field(Type.Kind == TypeKind.Union ? i + 1 : i);
            }
        }

        throw new ArgumentException($"{Type} has no field '{name}'.", nameof(name));
    }

    private Vector CreateChild() =>
        Type.Kind switch
        {
            TypeKind.List or TypeKind.Map => new(
                _chunk,
                NativeMethods.ListChild(_vector),
                Type.Element!,
                (int)NativeMethods.ListSize(_vector)
            ),
            TypeKind.Array => new(_chunk, NativeMethods.ArrayChild(_vector), Type.Element!, Count * Type.ArraySize),
            _ => throw Mismatch("list"),
        };

    private void CheckRow(int row)
    {
        _chunk.ThrowIfDisposed();
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Count, nameof(row));
    }

    private InvalidOperationException Mismatch(string wanted) => new($"The vector holds {Type}, not {wanted}.");
}
