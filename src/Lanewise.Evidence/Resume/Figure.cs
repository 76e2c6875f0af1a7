namespace Lanewise.Evidence.Resume;

/// <summary>A scale or a result that a résumé gives.</summary>
/// <param name="IsResult">Whether it says what came of something, not how large it was.</param>
/// <param name="Written">The words of it: "3k requests/s", "from 800 to 120 ms".</param>
/// <param name="Quote">The sentence or item.</param>
/// <param name="Role">Number of the role that it belongs to; null for none.</param>
public sealed record Figure(bool IsResult, string Written, Quote Quote, int? Role);
