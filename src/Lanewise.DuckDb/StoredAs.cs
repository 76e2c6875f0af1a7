using System.Collections.Frozen;

namespace Lanewise.DuckDb;

/// <summary>How the values of a type lie in memory.</summary>
internal static class StoredAs
{
    private static readonly FrozenDictionary<TypeKind, Type> Types = new Dictionary<TypeKind, Type>
    {
        [TypeKind.Boolean] = typeof(bool),
        [TypeKind.TinyInt] = typeof(sbyte),
        [TypeKind.SmallInt] = typeof(short),
        [TypeKind.Integer] = typeof(int),
        [TypeKind.BigInt] = typeof(long),
        [TypeKind.UTinyInt] = typeof(byte),
        [TypeKind.USmallInt] = typeof(ushort),
        [TypeKind.UInteger] = typeof(uint),
        [TypeKind.UBigInt] = typeof(ulong),
        [TypeKind.Float] = typeof(float),
        [TypeKind.Double] = typeof(double),
        [TypeKind.Timestamp] = typeof(long),
        [TypeKind.TimestampS] = typeof(long),
        [TypeKind.TimestampMs] = typeof(long),
        [TypeKind.TimestampNs] = typeof(long),
        [TypeKind.TimestampTz] = typeof(long),
        [TypeKind.Date] = typeof(int),
        [TypeKind.Time] = typeof(long),
        [TypeKind.TimeNs] = typeof(long),
        [TypeKind.TimeTz] = typeof(ulong),
        [TypeKind.Interval] = typeof(Interval),
        [TypeKind.HugeInt] = typeof(Int128),
        [TypeKind.UHugeInt] = typeof(UInt128),
        [TypeKind.Uuid] = typeof(Int128),
        [TypeKind.List] = typeof(ListEntry),
        [TypeKind.Map] = typeof(ListEntry),
        [TypeKind.Varchar] = typeof(byte[]),
        [TypeKind.Blob] = typeof(byte[]),
        [TypeKind.Bit] = typeof(byte[]),
        [TypeKind.BigNum] = typeof(byte[]),
    }.ToFrozenDictionary();

    /// <summary>The type of the tags of a UNION.</summary>
    public static LogicalType UnionTag { get; } = new() { Kind = TypeKind.UTinyInt, Storage = TypeKind.UTinyInt };

    /// <summary>The type of C# with the same memory; an array of bytes stands for string_t, null for what has children only.</summary>
    public static Type? Type(TypeKind storage) => Types.GetValueOrDefault(storage);
}
