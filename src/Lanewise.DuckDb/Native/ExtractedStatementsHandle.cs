namespace Lanewise.DuckDb.Native;

/// <summary>The statements found in one text of SQL.</summary>
internal sealed class ExtractedStatementsHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyExtracted(ref handle);
        return true;
    }
}
