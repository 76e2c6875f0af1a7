namespace Lanewise.Extraction.Seniority;

/// <summary>A number of years that a posting asks for.</summary>
/// <param name="Years">The years.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last one.</param>
/// <param name="Rank">How surely it is asked of the job as a whole, against others of the same posting.</param>
internal readonly record struct YearsAsked(int Years, int FirstToken, int EndToken, double Rank);
