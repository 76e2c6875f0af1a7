using Lanewise.Extraction.Openings;

namespace Lanewise.Store.Rebuild;

/// <summary>A posting to be grouped, and the opening that the store has it in; null where it has none yet.</summary>
internal readonly record struct OpeningCandidate(OpeningPosting Posting, string? StoredOpening);
