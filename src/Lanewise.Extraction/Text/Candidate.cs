namespace Lanewise.Extraction.Text;

/// <summary>Some words of a text that may be a term.</summary>
/// <param name="Wording">The words.</param>
/// <param name="FirstToken">Index of their first token.</param>
/// <param name="EndToken">Index after their last token.</param>
internal readonly record struct Candidate(ulong Wording, int FirstToken, int EndToken);
