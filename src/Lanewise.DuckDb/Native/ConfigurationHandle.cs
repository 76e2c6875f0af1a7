namespace Lanewise.DuckDb.Native;

/// <summary>Settings for opening a database.</summary>
internal sealed class ConfigurationHandle : PointerHandle
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.DestroyConfiguration(ref handle);
        return true;
    }
}
