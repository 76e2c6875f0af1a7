namespace Lanewise.Market.Tests;

/// <summary>A technology that an invented posting names.</summary>
internal sealed record InventedMention(
    string Name,
    string Role = "required",
    bool IsPrimary = false,
    int? Alternatives = null,
    string? ImpliedBy = null,
    string Kind = "language"
);
