using System.Globalization;
using System.Text;

namespace Lanewise.DuckDb.Native;

/// <summary>Values for parameters; null gives NULL.</summary>
internal static unsafe class Values
{
    public static ValueHandle Create<T>(T? value, Func<T, ValueHandle> create)
        where T : struct => value is { } present ? create(present) : NativeMethods.CreateNull();

    public static ValueHandle HugeInt(Int128 value) => NativeMethods.CreateHugeInt(new((UInt128)value));

    public static ValueHandle Date(DateOnly value) => NativeMethods.CreateDate(value.DayNumber - Calendar.EpochDay);

    public static ValueHandle Timestamp(DateTime value) => NativeMethods.CreateTimestamp(Calendar.Microseconds(value));

    public static ValueHandle Instant(DateTimeOffset value) =>
        NativeMethods.CreateTimestampTz(Calendar.Microseconds(value.UtcDateTime));

    // duckdb_create_uuid takes the bits as they are written, not as they are stored.
    public static ValueHandle Uuid(Guid value) =>
        NativeMethods.CreateUuid(new((UInt128)(Number.StoredUuid(value) ^ Int128.MinValue)));

    public static ValueHandle Decimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var magnitude = Number.Magnitude(parts);
        var digits = magnitude.ToString(CultureInfo.InvariantCulture).Length;
        var unscaled = value < 0 ? -(Int128)magnitude : (Int128)magnitude;
        return NativeMethods.CreateDecimal(new((byte)Math.Max(digits, value.Scale), value.Scale, unscaled));
    }

    public static ValueHandle Varchar(string? value)
    {
        if (value is null)
        {
            return NativeMethods.CreateNull();
        }

        var utf8 = Encoding.UTF8.GetBytes(value + '\0');
        fixed (byte* start = utf8)
        {
            return NativeMethods.CreateVarchar(start, (ulong)utf8.Length - 1);
        }
    }

    public static ValueHandle Blob(byte[]? value)
    {
        if (value is null)
        {
            return NativeMethods.CreateNull();
        }

        fixed (byte* start = value)
        {
            return NativeMethods.CreateBlob(start, (ulong)value.Length);
        }
    }

    public static ValueHandle List<T>(TypeKind element, IReadOnlyList<T>? values, Func<T, ValueHandle> create)
    {
        if (values is null)
        {
            return NativeMethods.CreateNull();
        }

        var handles = values.Select(create).ToArray();
        try
        {
            using var type = NativeMethods.CreateLogicalType(element);
            // One pointer too many, because an empty list wants an address as well.
            fixed (nint* pointers = (nint[])[.. handles.Select(handle => handle.DangerousGetHandle()), 0])
            {
                return NativeMethods.CreateList(type, pointers, (ulong)handles.Length);
            }
        }
        finally
        {
            Array.ForEach(handles, handle => handle.Dispose());
        }
    }
}
