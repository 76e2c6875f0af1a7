using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <summary>Texts that the C API gives as pointers to UTF-8 ended by a zero byte.</summary>
internal static class NativeText
{
    /// <summary>A text that stays DuckDB's; empty for a null pointer.</summary>
    public static string Borrow(nint utf8) => Marshal.PtrToStringUTF8(utf8) ?? "";

    /// <summary>A text that became ours and is freed here; empty for a null pointer.</summary>
    public static string Take(nint utf8)
    {
        var text = Borrow(utf8);
        NativeMethods.Free(utf8);
        return text;
    }
}
