using System.Collections.Immutable;

namespace Lanewise.Cli.Lookup;

/// <summary>A field of an entry of the catalog.</summary>
/// <param name="Name">The field's name in the catalog's files, snake_case.</param>
/// <param name="Values">Its values as text.</param>
internal sealed record CatalogField(string Name, ImmutableArray<string> Values);
