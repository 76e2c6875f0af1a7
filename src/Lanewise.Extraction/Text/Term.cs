namespace Lanewise.Extraction.Text;

/// <summary>A wording that the lexicon finds.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Group">What it says within its topic.</param>
/// <param name="Exact">The spelling where case must match; else null.</param>
/// <param name="Strength">How much it proves by itself.</param>
internal readonly record struct Term(Topic Topic, int Group, string? Exact, TermStrength Strength);
