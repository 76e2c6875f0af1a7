namespace Lanewise.Catalog.Portfolio;

/// <summary>Something that code shows more exactly than postings ask for it, such as retries.</summary>
/// <param name="Name">The word used in data, lower case with hyphens.</param>
/// <param name="Title">The name as people read it.</param>
/// <param name="Of">The signal of postings that it belongs to, such as resilience.</param>
public sealed record CodeSignal(string Name, string Title, string Of);
