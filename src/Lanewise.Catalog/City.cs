using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>A city of more than 15,000 people, from GeoNames (CC BY 4.0).</summary>
/// <param name="Name">The name in English as postings in English write it.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Region">Code of its region, or null where the country's regions are not used in postings.</param>
/// <param name="Population">People living in it; decides between cities of one name.</param>
/// <param name="Aliases">Nicknames, abbreviations and names in common languages ("NYC", "München").</param>
public sealed record City(string Name, string Country, string? Region, int Population, ImmutableArray<string> Aliases);
