using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <content>Binding of parameters, and the Value Interface as far as it is bound.</content>
internal static unsafe partial class NativeMethods
{
    [LibraryImport(Library, EntryPoint = "duckdb_bind_parameter_index", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial State ParameterIndex(StatementHandle statement, out ulong index, string name);

    [LibraryImport(Library, EntryPoint = "duckdb_parameter_name")]
    internal static partial nint ParameterName(StatementHandle statement, ulong index);

    [LibraryImport(Library, EntryPoint = "duckdb_bind_value")]
    internal static partial State BindValue(StatementHandle statement, ulong index, ValueHandle value);

    [LibraryImport(Library, EntryPoint = "duckdb_create_null_value")]
    internal static partial ValueHandle CreateNull();

    [LibraryImport(Library, EntryPoint = "duckdb_create_bool")]
    internal static partial ValueHandle CreateBoolean([MarshalAs(UnmanagedType.U1)] bool value);

    [LibraryImport(Library, EntryPoint = "duckdb_create_int32")]
    internal static partial ValueHandle CreateInteger(int value);

    [LibraryImport(Library, EntryPoint = "duckdb_create_int64")]
    internal static partial ValueHandle CreateBigInt(long value);

    [LibraryImport(Library, EntryPoint = "duckdb_create_uint64")]
    internal static partial ValueHandle CreateUBigInt(ulong value);

    [LibraryImport(Library, EntryPoint = "duckdb_create_hugeint")]
    internal static partial ValueHandle CreateHugeInt(NativeHugeInt value);

    [LibraryImport(Library, EntryPoint = "duckdb_create_uuid")]
    internal static partial ValueHandle CreateUuid(NativeHugeInt value);

    [LibraryImport(Library, EntryPoint = "duckdb_create_decimal")]
    internal static partial ValueHandle CreateDecimal(NativeDecimal value);

    [LibraryImport(Library, EntryPoint = "duckdb_create_float")]
    internal static partial ValueHandle CreateFloat(float value);

    [LibraryImport(Library, EntryPoint = "duckdb_create_double")]
    internal static partial ValueHandle CreateDouble(double value);

    [LibraryImport(Library, EntryPoint = "duckdb_create_date")]
    internal static partial ValueHandle CreateDate(int days);

    [LibraryImport(Library, EntryPoint = "duckdb_create_timestamp")]
    internal static partial ValueHandle CreateTimestamp(long microseconds);

    [LibraryImport(Library, EntryPoint = "duckdb_create_timestamp_tz")]
    internal static partial ValueHandle CreateTimestampTz(long microseconds);

    [LibraryImport(Library, EntryPoint = "duckdb_create_varchar_length")]
    internal static partial ValueHandle CreateVarchar(byte* utf8, ulong length);

    [LibraryImport(Library, EntryPoint = "duckdb_create_blob")]
    internal static partial ValueHandle CreateBlob(byte* bytes, ulong length);

    [LibraryImport(Library, EntryPoint = "duckdb_create_list_value")]
    internal static partial ValueHandle CreateList(LogicalTypeHandle elementType, nint* values, ulong count);

    [LibraryImport(Library, EntryPoint = "duckdb_destroy_value")]
    internal static partial void DestroyValue(ref nint value);
}
