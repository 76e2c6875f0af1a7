using System.Diagnostics.CodeAnalysis;

namespace Lanewise.DuckDb;

/// <summary>The types of SQL, with the numbers of duckdb_type.</summary>
[SuppressMessage(
    "Naming",
    "CA1720:Identifier contains type name",
    Justification = "These are the names of SQL's types."
)]
public enum TypeKind
{
    /// <summary>No type.</summary>
    Invalid = 0,

    /// <summary>BOOLEAN, stored as <see cref="bool"/>.</summary>
    Boolean = 1,

    /// <summary>TINYINT, stored as <see cref="sbyte"/>.</summary>
    TinyInt = 2,

    /// <summary>SMALLINT, stored as <see cref="short"/>.</summary>
    SmallInt = 3,

    /// <summary>INTEGER, stored as <see cref="int"/>.</summary>
    Integer = 4,

    /// <summary>BIGINT, stored as <see cref="long"/>.</summary>
    BigInt = 5,

    /// <summary>UTINYINT, stored as <see cref="byte"/>.</summary>
    UTinyInt = 6,

    /// <summary>USMALLINT, stored as <see cref="ushort"/>.</summary>
    USmallInt = 7,

    /// <summary>UINTEGER, stored as <see cref="uint"/>.</summary>
    UInteger = 8,

    /// <summary>UBIGINT, stored as <see cref="ulong"/>.</summary>
    UBigInt = 9,

    /// <summary>FLOAT, stored as <see cref="float"/>.</summary>
    Float = 10,

    /// <summary>DOUBLE, stored as <see cref="double"/>.</summary>
    Double = 11,

    /// <summary>TIMESTAMP, stored as <see cref="long"/>: microseconds since 1970.</summary>
    Timestamp = 12,

    /// <summary>DATE, stored as <see cref="int"/>: days since 1970-01-01.</summary>
    Date = 13,

    /// <summary>TIME, stored as <see cref="long"/>: microseconds since midnight.</summary>
    Time = 14,

    /// <summary>INTERVAL, stored as <see cref="DuckDb.Interval"/>.</summary>
    Interval = 15,

    /// <summary>HUGEINT, stored as <see cref="Int128"/>.</summary>
    HugeInt = 16,

    /// <summary>VARCHAR: UTF-8.</summary>
    Varchar = 17,

    /// <summary>BLOB: bytes.</summary>
    Blob = 18,

    /// <summary>DECIMAL, stored as <see cref="short"/>, <see cref="int"/>, <see cref="long"/> or <see cref="Int128"/> by its width.</summary>
    Decimal = 19,

    /// <summary>TIMESTAMP_S, stored as <see cref="long"/>: seconds since 1970.</summary>
    TimestampS = 20,

    /// <summary>TIMESTAMP_MS, stored as <see cref="long"/>: milliseconds since 1970.</summary>
    TimestampMs = 21,

    /// <summary>TIMESTAMP_NS, stored as <see cref="long"/>: nanoseconds since 1970.</summary>
    TimestampNs = 22,

    /// <summary>ENUM, stored as <see cref="byte"/>, <see cref="ushort"/> or <see cref="uint"/> by the number of names.</summary>
    Enum = 23,

    /// <summary>LIST, stored as <see cref="ListEntry"/> into a vector of elements.</summary>
    List = 24,

    /// <summary>STRUCT: one vector a field.</summary>
    Struct = 25,

    /// <summary>MAP: a list of structs with the fields key and value.</summary>
    Map = 26,

    /// <summary>UUID, stored as <see cref="Int128"/> with the highest bit flipped.</summary>
    Uuid = 27,

    /// <summary>UNION: one vector of tags, then one a member.</summary>
    Union = 28,

    /// <summary>BIT: bytes.</summary>
    Bit = 29,

    /// <summary>TIMETZ, stored as <see cref="ulong"/>.</summary>
    TimeTz = 30,

    /// <summary>TIMESTAMPTZ, stored as <see cref="long"/>: microseconds since 1970 UTC.</summary>
    TimestampTz = 31,

    /// <summary>UHUGEINT, stored as <see cref="UInt128"/>.</summary>
    UHugeInt = 32,

    /// <summary>ARRAY: a list whose lengths are all the same.</summary>
    Array = 33,

    /// <summary>Any type; occurs in signatures of functions only.</summary>
    Any = 34,

    /// <summary>BIGNUM: an integer of any size.</summary>
    BigNum = 35,

    /// <summary>The type of a bare NULL.</summary>
    Null = 36,

    /// <summary>TIME_NS, stored as <see cref="long"/>: nanoseconds since midnight.</summary>
    TimeNs = 39,
}
