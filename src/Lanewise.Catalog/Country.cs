using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>A country or dependent territory with its own ISO 3166-1 code.</summary>
public sealed record Country
{
    /// <summary>ISO 3166-1 alpha-2 code, upper case.</summary>
    public required string Code { get; init; }

    /// <summary>The name in English.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, adjectives left out, in common languages ("Deutschland", "Allemagne", "Alemania").</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Spellings that count in exactly this case ("US", "UK", "UAE").</summary>
    public ImmutableArray<string> Exact { get; init; } = [];

    /// <summary>ISO 4217 code of its currency.</summary>
    public required string Currency { get; init; }

    /// <summary>Larger areas that postings name and that hold it: <c>EU</c>, <c>EMEA</c>, <c>LATAM</c>, <c>APAC</c>, <c>NA</c>.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];
}
