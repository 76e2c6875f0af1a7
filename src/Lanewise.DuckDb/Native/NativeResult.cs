using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <summary>duckdb_result: all but the last field are deprecated in the C API and unused here.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeResult
{
    private readonly ulong _columnCount;
    private readonly ulong _rowCount;
    private readonly ulong _rowsChanged;
    private readonly nint _columns;
    private readonly nint _errorMessage;
    private readonly nint _internalData;
}
