using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <summary>duckdb_decimal: the unscaled value with its number of digits, and of digits after the point.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeDecimal(byte width, byte scale, Int128 unscaled)
{
    public readonly byte Width = width;
    public readonly byte Scale = scale;
    public readonly NativeHugeInt Unscaled = new((UInt128)unscaled);
}
