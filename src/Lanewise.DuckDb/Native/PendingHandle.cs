namespace Lanewise.DuckDb.Native;

/// <summary>A statement that has been started and gives its result when executed.</summary>
internal sealed class PendingHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyPending(ref handle);
        return true;
    }
}
