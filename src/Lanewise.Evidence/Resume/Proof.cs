namespace Lanewise.Evidence.Resume;

/// <summary>A line that names a skill or shows a signal.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Quote">The line.</param>
/// <param name="Role">Number of the role that it belongs to; null for none.</param>
public sealed record Proof(ProofKind Kind, Quote Quote, int? Role);
