namespace Lanewise.DuckDb.Native;

/// <summary>A logical type.</summary>
internal sealed class LogicalTypeHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyLogicalType(ref handle);
        return true;
    }
}
