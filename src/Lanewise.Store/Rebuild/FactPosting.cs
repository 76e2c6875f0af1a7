namespace Lanewise.Store.Rebuild;

/// <summary>What the fact tables repeat of a posting.</summary>
internal readonly record struct FactPosting(
    string Id,
    string? OpeningId,
    string Source,
    ulong? CompanyId,
    DateOnly PostedOn,
    bool HasText
);
