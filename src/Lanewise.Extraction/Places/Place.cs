using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Where a job is.</summary>
/// <param name="City">The city in English, or null.</param>
/// <param name="Region">Code of a state or province of the US, Canada or Australia; else null.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, or null.</param>
/// <param name="Span">Where it was read.</param>
public sealed record Place(string? City, string? Region, string? Country, Span Span);
