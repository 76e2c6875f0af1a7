namespace Lanewise.DuckDb.Native;

/// <summary>An error with its kind and message.</summary>
internal sealed class ErrorHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyError(ref handle);
        return true;
    }
}
