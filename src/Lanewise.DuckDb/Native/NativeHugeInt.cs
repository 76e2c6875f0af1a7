using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <summary>duckdb_hugeint and duckdb_uhugeint. Not Int128, whose calling convention and alignment differ from C's struct.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeHugeInt(UInt128 bits)
{
    public readonly ulong Lower = (ulong)bits;
    public readonly ulong Upper = (ulong)(bits >> 64);
}
