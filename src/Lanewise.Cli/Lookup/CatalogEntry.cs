using System.Collections.Immutable;

namespace Lanewise.Cli.Lookup;

/// <summary>One thing that the catalog knows, as people look it up.</summary>
/// <param name="Kind">What sort of thing it is: a technology's kind, or lane, role, layer, signal, country, region, city, metro area.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Fields">What is known of it, by the field's name in the catalog; fields without values are left out.</param>
internal sealed record CatalogEntry(string Kind, string Name, ImmutableArray<CatalogField> Fields);
