using System.Collections.Immutable;
using Lanewise.Evidence.Resume;

namespace Lanewise.Evidence.Together;

/// <summary>A technology or signal, what the résumé and the code show of it, and how many openings ask for it.</summary>
public sealed record EvidenceRow
{
    /// <summary>Its name in the catalog.</summary>
    public required string Name { get; init; }

    /// <summary>Its name as people read it.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is a signal, not a technology.</summary>
    public required bool IsSignal { get; init; }

    /// <summary>How what is said and what is proved stand to one another.</summary>
    public required Standing Standing { get; init; }

    /// <summary>How well the résumé backs it; null where it does not say it, or there is no résumé.</summary>
    public Backing? Said { get; init; }

    /// <summary>The technology that implies it in the résumé, or shows the signal; null where it says it itself.</summary>
    public string? Through { get; init; }

    /// <summary>Months in dated roles that name it.</summary>
    public int Months { get; init; }

    /// <summary>The line of the résumé that backs it best; null where it does not say it.</summary>
    public Quote? Quote { get; init; }

    /// <summary>Places of the code that prove it, at most a few of each repository.</summary>
    public ImmutableArray<CodeProof> Code { get; init; } = [];

    /// <summary>Openings that ask for it.</summary>
    public long Openings { get; init; }
}
