namespace Lanewise.Extraction.Openings;

/// <summary>What grouping needs of one posting. Texts are compared through their signatures only.</summary>
public sealed record OpeningPosting
{
    /// <summary>Identity of the posting; ordinal order decides which one names the opening.</summary>
    public required string Id { get; init; }

    /// <summary>The source's name; requisitions of two sources are never compared.</summary>
    public required string Source { get; init; }

    /// <summary>The title without places, as <see cref="TitleCore.Of"/> gives it; empty when unknown.</summary>
    public string Title { get; init; } = "";

    /// <summary>The location as published, lower case; empty when unknown.</summary>
    public string Location { get; init; } = "";

    /// <summary>The employer's own number of the opening; null where the source has none.</summary>
    public string? Requisition { get; init; }

    /// <summary>First day on which the posting is known to have been open.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>Last day on which it is known to have been open; not before <see cref="FirstDay"/>.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Signature of the description; null for titles only and for texts too short to tell apart.</summary>
    public TextSignature? Signature { get; init; }

    /// <summary>Days between the two postings' times; 0 or less when both were open on one day.</summary>
    internal int DaysApart(OpeningPosting other) =>
        Math.Max(FirstDay.DayNumber - other.LastDay.DayNumber, other.FirstDay.DayNumber - LastDay.DayNumber);
}
