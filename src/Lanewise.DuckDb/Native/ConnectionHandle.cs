namespace Lanewise.DuckDb.Native;

/// <summary>A connection.</summary>
internal sealed class ConnectionHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.Disconnect(ref handle);
        return true;
    }
}
