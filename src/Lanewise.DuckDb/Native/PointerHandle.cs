using System.Runtime.InteropServices;

namespace Lanewise.DuckDb.Native;

/// <summary>An owned pointer to an object of DuckDB's; zero is no object.</summary>
internal abstract class PointerHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;
}
