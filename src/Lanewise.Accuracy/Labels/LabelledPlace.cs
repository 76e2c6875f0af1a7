namespace Lanewise.Accuracy.Labels;

/// <summary>A place of a job.</summary>
/// <param name="City">The city in English, or null.</param>
/// <param name="Region">Code of a state or province of the US, Canada or Australia, or null.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code, or null.</param>
public sealed record LabelledPlace(string? City, string? Region, string? Country);
