using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>An area around a city that postings name as a place ("SF Bay Area", "Silicon Valley", "Greater London").</summary>
/// <param name="Name">The name printed.</param>
/// <param name="City">Its main city, or null where a posting naming the area names no city.</param>
/// <param name="Region">Code of the region, or null.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code.</param>
/// <param name="Aliases">Other spellings.</param>
public sealed record MetroArea(
    string Name,
    string? City,
    string? Region,
    string Country,
    ImmutableArray<string> Aliases
);
