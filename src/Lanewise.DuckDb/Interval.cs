using System.Runtime.InteropServices;

namespace Lanewise.DuckDb;

/// <summary>A span of time as SQL has it: its parts are not converted into one another.</summary>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Whole days.</param>
/// <param name="Microseconds">The rest, in microseconds.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Interval(int Months, int Days, long Microseconds);
