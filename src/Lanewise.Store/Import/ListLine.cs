using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>Reads a line of a <see cref="ListFile"/>, whose number is 1-based; null for one that says nothing.</summary>
internal delegate Reading? ListLine(ReadOnlySpan<byte> line, long number);
