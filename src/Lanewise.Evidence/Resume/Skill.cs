using System.Collections.Immutable;
using Lanewise.Evidence.Resume.Dates;

namespace Lanewise.Evidence.Resume;

/// <summary>A technology that a résumé names, or that follows from one it names.</summary>
public sealed record Skill
{
    /// <summary>Name of the technology in the catalog.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of thing it is: <c>language</c>, <c>database</c>, ...</summary>
    public required string Kind { get; init; }

    /// <summary>How well it is backed.</summary>
    public required Backing Backing { get; init; }

    /// <summary>The technology that implies it, where the résumé does not name it itself; else null.</summary>
    public string? ImpliedBy { get; init; }

    /// <summary>Months in the dated roles that name it, each month once; of roles dated by years alone, from the middle to the middle of years.</summary>
    public int Months { get; init; }

    /// <summary>The last month of those roles; null without any.</summary>
    public Month? LastUsed { get; init; }

    /// <summary>Every line that names it, or the technology that implies it, in the order of the text.</summary>
    public ImmutableArray<Proof> Proofs { get; init; } = [];
}
