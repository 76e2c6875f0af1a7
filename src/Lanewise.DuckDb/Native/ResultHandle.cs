using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <summary>A result: the memory of its struct, which the C API leaves to the caller, and what the struct owns.</summary>
internal sealed unsafe class ResultHandle : PointerHandle
{
    public ResultHandle() => SetHandle((nint)NativeMemory.AllocZeroed((nuint)sizeof(NativeResult)));

    /// <summary>Whether the rows are still to be computed, as against already held in memory.</summary>
    public bool IsStreaming => Use(NativeMethods.IsStreaming);

    /// <summary>The next chunk; invalid at the end and after an error.</summary>
    public ChunkHandle FetchChunk() => Use(NativeMethods.FetchChunk);

    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyResult(handle);
        NativeMemory.Free((void*)handle);
        return true;
    }

    // These functions take the struct by value, where the marshaller cannot keep the handle alive.
    private T Use<T>(Func<NativeResult, T> function)
    {
        var added = false;
        try
        {
            DangerousAddRef(ref added);
            return function(*(NativeResult*)handle);
        }
        finally
        {
            if (added)
            {
                DangerousRelease();
            }
        }
    }
}
