namespace Lanewise.DuckDb.Native;

/// <summary>An open database.</summary>
internal sealed class DatabaseHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.Close(ref handle);
        return true;
    }
}
