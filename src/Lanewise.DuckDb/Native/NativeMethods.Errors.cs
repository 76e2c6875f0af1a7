using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <content>Error Data.</content>
internal static partial class NativeMethods
{
    [LibraryImport(Library, EntryPoint = "duckdb_error_data_error_type")]
    internal static partial ErrorKind ErrorType(ErrorHandle error);

    [LibraryImport(Library, EntryPoint = "duckdb_error_data_message")]
    internal static partial nint ErrorMessage(ErrorHandle error);

    [LibraryImport(Library, EntryPoint = "duckdb_destroy_error_data")]
    internal static partial void DestroyError(ref nint error);
}
