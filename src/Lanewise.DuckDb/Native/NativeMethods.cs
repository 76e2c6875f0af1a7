using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <summary>DuckDB's C API, one file a section of duckdb.h. Only what this library uses is declared.</summary>
internal static partial class NativeMethods
{
    internal const string Library = "duckdb";

    static NativeMethods() =>
        NativeLibrary.SetDllImportResolver(
            typeof(NativeMethods).Assembly,
            static (name, _, _) => NativeFile.Resolve(name)
        );
}
