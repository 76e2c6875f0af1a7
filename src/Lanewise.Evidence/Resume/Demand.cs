using System.Collections.Immutable;

namespace Lanewise.Evidence.Resume;

/// <summary>What openings ask for, counted by whoever has postings.</summary>
/// <param name="Lanes">Names of the lanes that the openings are in, the one that counts most first.</param>
/// <param name="Openings">Number of openings.</param>
/// <param name="Technologies">By name of a technology, the openings that ask for it.</param>
/// <param name="Signals">By name of a signal, the openings that ask for it.</param>
public sealed record Demand(
    ImmutableArray<string> Lanes,
    long Openings,
    ImmutableDictionary<string, long> Technologies,
    ImmutableDictionary<string, long> Signals
)
{
    /// <summary>No openings.</summary>
    public static Demand None { get; } =
        new([], 0, ImmutableDictionary<string, long>.Empty, ImmutableDictionary<string, long>.Empty);
}
