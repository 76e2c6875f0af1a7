using Lanewise.Sources.Tables;

namespace Lanewise.Sources;

/// <summary>What one document gave.</summary>
/// <param name="Readings">One per record, in the document's order; reasons for the document as a whole have number 0.</param>
/// <param name="Mapping">How columns were understood where no source recognised the records; otherwise null.</param>
public sealed record DocumentReading(IReadOnlyList<Reading> Readings, ColumnMapping? Mapping);
