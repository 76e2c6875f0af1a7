namespace Lanewise.Evidence.Portfolio;

/// <summary>How much of a language one author wrote, by the lines that commits added to files that are still there.</summary>
/// <param name="Language">Name of the language.</param>
/// <param name="Added">Lines that the author's commits added.</param>
/// <param name="AllAdded">Lines that all commits added.</param>
public sealed record AuthorLines(string Language, long Added, long AllAdded);
