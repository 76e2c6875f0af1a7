namespace Lanewise.Market;

/// <summary>
/// Which postings a measure is computed on; the same record for every command, page and endpoint. A posting is within the
/// filter when it satisfies every condition that is set, and an opening when one of its postings does.
/// </summary>
/// <remarks>A posting silent on what a condition asks for is outside. <c>default</c> conditions (null, false) ask nothing.</remarks>
public sealed record MarketFilter
{
    /// <summary>Everything: no condition is set.</summary>
    public static MarketFilter None { get; } = new();

    /// <summary>ISO 3166-1 alpha-2 code: the job is there, or may be done remotely from there.</summary>
    public string? Country { get; init; }

    /// <summary>City in English as the catalog names it: one of the job's places is there.</summary>
    public string? City { get; init; }

    /// <summary>Whether the posting offers remote work.</summary>
    public bool Remote { get; init; }

    /// <summary>Level hired at, of intern, entry, mid, senior, staff, principal, lead, manager, director, executive.</summary>
    public string? Seniority { get; init; }

    /// <summary>Name of a lane of the catalog that is among the posting's lanes.</summary>
    public string? Lane { get; init; }

    /// <summary>Name of a layer of the catalog that is among the posting's layers.</summary>
    public string? Layer { get; init; }

    /// <summary>Form of contract, of full-time, part-time, contract, internship, temporary.</summary>
    public string? Employment { get; init; }

    /// <summary>Name of the source that published it.</summary>
    public string? Source { get; init; }

    /// <summary>First day, included, on which it may have been posted (first seen, where the day of posting is unknown).</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Last day, included, on which it may have been posted (first seen, where the day of posting is unknown).</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether a choice counts only where it is what the job is about; it narrows the choices, not the market.</summary>
    public bool PrimaryOnly { get; init; }
}
