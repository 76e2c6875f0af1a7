using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <summary>duckdb_query_progress_type: a negative percentage means that nothing is known.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeProgress
{
    public readonly double Percentage;
    public readonly ulong RowsProcessed;
    public readonly ulong RowsTotal;
}
