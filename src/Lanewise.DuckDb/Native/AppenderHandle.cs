namespace Lanewise.DuckDb.Native;

/// <summary>An appender to a table.</summary>
internal sealed class AppenderHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        // Destroying flushes; here nobody would see the error, and rows that were never closed are not wanted.
        NativeMethods.ClearAppender(handle);
        NativeMethods.DestroyAppender(ref handle);
        return true;
    }
}
