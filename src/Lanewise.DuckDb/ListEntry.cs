using System.Runtime.InteropServices;

namespace Lanewise.DuckDb;

/// <summary>Where the elements of one list lie in the vector of elements; default is an empty list.</summary>
/// <param name="Offset">Index of the first element, 0-based.</param>
/// <param name="Length">Number of elements.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct ListEntry(ulong Offset, ulong Length);
