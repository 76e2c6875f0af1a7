using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <summary>A result: the memory of its struct, which the C API leaves to the caller, and what the struct owns.</summary>
internal sealed unsafe class ResultHandle : PointerHandle
{
    public ResultHandle() => SetHandle((nint)NativeMemory.AllocZeroed((nuint)sizeof(NativeResult)));

    /// <summary>The next chunk; invalid at the end and after an error.</summary>
    public ChunkHandle FetchChunk()
    {
        // The function takes the struct by value, where the marshaller cannot keep the handle alive.
        var added = false;
        try
        {
            DangerousAddRef(ref added);
            return NativeMethods.FetchChunk(*(NativeResult*)handle);
        }
        finally
        {
            if (added)
            {
                DangerousRelease();
            }
        }
    }

    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyResult(handle);
        NativeMemory.Free((void*)handle);
        return true;
    }
}
