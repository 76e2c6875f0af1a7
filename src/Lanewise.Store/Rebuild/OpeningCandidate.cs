using Lanewise.Extraction.Openings;

namespace Lanewise.Store.Rebuild;

/// <summary>A posting to be grouped, and the opening that the store has it in: its own where it is alone or has never been grouped.</summary>
internal readonly record struct OpeningCandidate(OpeningPosting Posting, string StoredOpening);
