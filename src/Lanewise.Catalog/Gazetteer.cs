using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>The places postings name. City data from GeoNames, CC BY 4.0.</summary>
public sealed record Gazetteer
{
    /// <summary>Countries, by code.</summary>
    public required ImmutableArray<Country> Countries { get; init; }

    /// <summary>First-level regions, by country and code.</summary>
    public required ImmutableArray<Region> Regions { get; init; }

    /// <summary>Cities, largest first.</summary>
    public required ImmutableArray<City> Cities { get; init; }

    /// <summary>Metro areas.</summary>
    public required ImmutableArray<MetroArea> Metros { get; init; }
}
