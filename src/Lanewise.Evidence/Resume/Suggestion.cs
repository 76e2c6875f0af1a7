namespace Lanewise.Evidence.Resume;

/// <summary>What the person could say more exactly. It asks; it never words experience for the person.</summary>
/// <param name="Kind">What is open.</param>
/// <param name="Subject">The skill, signal or words meant.</param>
/// <param name="Text">A sentence or two.</param>
/// <param name="Quote">The line meant; null where something is missing.</param>
public sealed record Suggestion(SuggestionKind Kind, string Subject, string Text, Quote? Quote);
