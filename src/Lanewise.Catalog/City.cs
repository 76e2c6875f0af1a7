using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>A city of more than 15,000 people from GeoNames (CC BY 4.0), or a smaller one that employers name.</summary>
/// <param name="Name">The name in English as postings in English write it.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Region">Code of its region for cities of the US, Canada and Australia, else null.</param>
/// <param name="Population">
/// People living in it, rounded; decides between cities of one name. 15,000 stands for "15,000 or more, not known better",
/// 0 for a town of which no figure is kept. Above 15,000 the city is well known.
/// </param>
/// <param name="Aliases">
/// Nicknames, abbreviations and names in common languages ("NYC", "München"). One without lower-case letters ("SF",
/// "LA") counts only in exactly this case.
/// </param>
public sealed record City(string Name, string Country, string? Region, int Population, ImmutableArray<string> Aliases);
