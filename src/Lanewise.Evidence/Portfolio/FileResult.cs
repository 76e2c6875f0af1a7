using System.Collections.Immutable;

namespace Lanewise.Evidence.Portfolio;

/// <summary>What one file gave.</summary>
/// <param name="Lines">Its language and lines; null where it was left out.</param>
/// <param name="Findings">Signals it proves.</param>
/// <param name="Dependencies">Packages it names.</param>
/// <param name="Reason">Why it was left out; null where it was not.</param>
internal sealed record FileResult(
    FileLines? Lines,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Dependency> Dependencies,
    string? Reason
)
{
    /// <summary>A file that was left out whole.</summary>
    public static FileResult Left(string reason) => new(null, [], [], reason);
}
