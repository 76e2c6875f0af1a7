using System.Collections.Frozen;
using System.Numerics;

namespace Lanewise.DuckDb;

/// <content>Values as objects, for showing what a query gives; not for reading many.</content>
public sealed unsafe partial class Vector
{
    private static readonly FrozenDictionary<TypeKind, Func<Vector, int, object?>> Readers = new Dictionary<
        TypeKind,
        Func<Vector, int, object?>
    >
    {
        [TypeKind.Boolean] = static (vector, row) => vector.Cell<bool>(row),
        [TypeKind.TinyInt] = static (vector, row) => vector.Cell<sbyte>(row),
        [TypeKind.SmallInt] = static (vector, row) => vector.Cell<short>(row),
        [TypeKind.Integer] = static (vector, row) => vector.Cell<int>(row),
        [TypeKind.BigInt] = static (vector, row) => vector.Cell<long>(row),
        [TypeKind.UTinyInt] = static (vector, row) => vector.Cell<byte>(row),
        [TypeKind.USmallInt] = static (vector, row) => vector.Cell<ushort>(row),
        [TypeKind.UInteger] = static (vector, row) => vector.Cell<uint>(row),
        [TypeKind.UBigInt] = static (vector, row) => vector.Cell<ulong>(row),
        [TypeKind.HugeInt] = static (vector, row) => vector.Cell<Int128>(row),
        [TypeKind.UHugeInt] = static (vector, row) => vector.Cell<UInt128>(row),
        [TypeKind.Float] = static (vector, row) => vector.Cell<float>(row),
        [TypeKind.Double] = static (vector, row) => vector.Cell<double>(row),
        [TypeKind.Decimal] = static (vector, row) => Number.Decimal(vector.Unscaled(row), vector.Type.Scale),
        [TypeKind.BigNum] = static (vector, row) => Number.BigNum(vector.Utf8(row)),
        [TypeKind.Date] = static (vector, row) => Calendar.Date(vector.Cell<int>(row)),
        [TypeKind.Timestamp] = static (vector, row) => Calendar.Timestamp(vector.Cell<long>(row), 1_000_000),
        [TypeKind.TimestampS] = static (vector, row) => Calendar.Timestamp(vector.Cell<long>(row), 1),
        [TypeKind.TimestampMs] = static (vector, row) => Calendar.Timestamp(vector.Cell<long>(row), 1000),
        [TypeKind.TimestampNs] = static (vector, row) => Calendar.Timestamp(vector.Cell<long>(row), 1_000_000_000),
        [TypeKind.TimestampTz] = static (vector, row) => Calendar.Instant(vector.Cell<long>(row)),
        [TypeKind.Time] = static (vector, row) => Calendar.Time(vector.Cell<long>(row) * 10),
        [TypeKind.TimeNs] = static (vector, row) => Calendar.Time(vector.Cell<long>(row) / 100),
        [TypeKind.TimeTz] = static (vector, row) => Calendar.TimeWithZone(vector.Cell<ulong>(row)),
        [TypeKind.Interval] = static (vector, row) => vector.Cell<Interval>(row),
        [TypeKind.Uuid] = static (vector, row) => Number.Uuid(vector.Cell<Int128>(row)),
        [TypeKind.Varchar] = static (vector, row) => vector.String(row),
        [TypeKind.Enum] = static (vector, row) => vector.String(row),
        [TypeKind.Blob] = static (vector, row) => vector.Utf8(row).ToArray(),
        [TypeKind.Bit] = static (vector, row) => Number.Bits(vector.Utf8(row)),
        [TypeKind.List] = static (vector, row) => vector.Elements(row),
        [TypeKind.Array] = static (vector, row) => vector.Elements(row),
        [TypeKind.Map] = static (vector, row) => vector.Pairs(row),
        [TypeKind.Struct] = static (vector, row) => vector.FieldValues(row),
        [TypeKind.Union] = static (vector, row) => vector.Field(vector.Field(0).Cell<byte>(row) + 1).Value(row),
    }.ToFrozenDictionary();

    /// <summary>The value as an object; null where it is NULL.</summary>
    /// <remarks>
    /// Numbers come as the number type of their size, DECIMAL as <see cref="decimal"/>, DATE as <see cref="DateOnly"/>, TIMESTAMP as
    /// <see cref="DateTime"/>, TIMESTAMPTZ as <see cref="DateTimeOffset"/>, TIME as <see cref="TimeOnly"/>, BLOB as an array of bytes, LIST and
    /// ARRAY as an array of objects, STRUCT as <see cref="OrderedDictionary{TKey, TValue}"/> of names to objects, MAP as an array of pairs, UNION as its member.
    /// What such a type cannot hold (infinity, the year 58052, 38 digits), TIMETZ and BIT come as text, as DuckDB writes them.
    /// </remarks>
    /// <exception cref="NotSupportedException">The type is not known here; cast it to VARCHAR in the SQL.</exception>
    public object? Value(int row)
    {
        if (!IsValid(row))
        {
            return null;
        }

        return Readers.TryGetValue(Type.Kind, out var read)
            ? read(this, row)
            : throw new NotSupportedException($"Values of type {Type} cannot be read; cast them to VARCHAR.");
    }

    private T Cell<T>(int row)
        where T : unmanaged => ((T*)_cells)[row];

    private int EnumIndex(int row) =>
        Type.Storage switch
        {
            TypeKind.UTinyInt => Cell<byte>(row),
            TypeKind.USmallInt => Cell<ushort>(row),
            _ => (int)Cell<uint>(row),
        };

    private BigInteger Unscaled(int row) =>
        Type.Storage switch
        {
            TypeKind.SmallInt => Cell<short>(row),
            TypeKind.Integer => Cell<int>(row),
            TypeKind.BigInt => Cell<long>(row),
            _ => Cell<Int128>(row),
        };

    private object?[] Elements(int row)
    {
        var (offset, length) = List(row);
        var elements = new object?[length];
        for (var i = 0; i < elements.Length; i++)
        {
            elements[i] = Child.Value((int)offset + i);
        }

        return elements;
    }

    private KeyValuePair<object, object?>[] Pairs(int row)
    {
        var (offset, length) = List(row);
        var (keys, values) = (Child.Field(0), Child.Field(1));
        var pairs = new KeyValuePair<object, object?>[length];
        for (var i = 0; i < pairs.Length; i++)
        {
            var element = (int)offset + i;
            // A key of a MAP is never NULL.
            pairs[i] = new(keys.Value(element)!, values.Value(element));
        }

        return pairs;
    }

    private OrderedDictionary<string, object?> FieldValues(int row)
    {
        var fields = new OrderedDictionary<string, object?>(Type.Fields.Count, StringComparer.Ordinal);
        for (var i = 0; i < Type.Fields.Count; i++)
        {
            fields[Type.Fields[i].Name] = Field(i).Value(row);
        }

        return fields;
    }
}
