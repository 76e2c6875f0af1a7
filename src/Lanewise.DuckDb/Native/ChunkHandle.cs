namespace Lanewise.DuckDb.Native;

/// <summary>A data chunk.</summary>
internal sealed class ChunkHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyDataChunk(ref handle);
        return true;
    }
}
