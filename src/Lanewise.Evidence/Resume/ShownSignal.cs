using System.Collections.Immutable;

namespace Lanewise.Evidence.Resume;

/// <summary>A signal of the catalog that a résumé shows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its name as people read it.</param>
/// <param name="Backing">How well it is backed.</param>
/// <param name="Through">A technology that shows it, where no words do; else null.</param>
/// <param name="Proofs">The lines, in the order of the text.</param>
public sealed record ShownSignal(
    string Name,
    string Title,
    Backing Backing,
    string? Through,
    ImmutableArray<Proof> Proofs
);
