namespace Lanewise.DuckDb.Native;

/// <summary>A single value, bound as a parameter.</summary>
internal sealed class ValueHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyValue(ref handle);
        return true;
    }
}
