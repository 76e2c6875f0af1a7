using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>Some successive records of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Readings">What they gave.</param>
/// <param name="Share">How much of the file is read with them, from 0 to 1.</param>
internal sealed record FileSlice(FileTally File, IReadOnlyList<Reading> Readings, double Share);
