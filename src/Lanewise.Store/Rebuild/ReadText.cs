using Lanewise.Extraction;
using Lanewise.Extraction.Openings;

namespace Lanewise.Store.Rebuild;

/// <summary>What one reading of a posting's text gives.</summary>
/// <param name="Facts">Its facts.</param>
/// <param name="Signature">What it is compared by with other postings; null for a text too short to tell apart.</param>
internal sealed record ReadText(Facts Facts, TextSignature? Signature);
