namespace Lanewise.DuckDb.Native;

/// <summary>A prepared statement, also one whose preparation failed and that holds the error.</summary>
internal sealed class StatementHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyPrepare(ref handle);
        return true;
    }
}
