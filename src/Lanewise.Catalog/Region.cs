using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>A first-level part of a country: a state, province, Land or department.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 code of its country.</param>
/// <param name="Code">The code postings use ("CA" for California); for US, CA and AU the postal one.</param>
/// <param name="Name">The name in English.</param>
/// <param name="Aliases">Other names in common languages.</param>
public sealed record Region(string Country, string Code, string Name, ImmutableArray<string> Aliases);
