namespace Lanewise.Accuracy.Labels;

/// <summary>A language that a posting names.</summary>
/// <param name="Name">Its name in the catalog.</param>
/// <param name="Role">title, required, preferred, context or negated; null where it was not labelled.</param>
/// <param name="IsPrimary">Whether the job is about it.</param>
public sealed record LabelledLanguage(string Name, string? Role, bool IsPrimary);
