namespace Lanewise.Catalog;

/// <summary>Thrown when files of the catalog, or files that a person writes in its manner, are wrong; the message lists every mistake as file, line, field and reason.</summary>
public sealed class CatalogException : Exception
{
    /// <summary>Makes the exception from the mistakes found.</summary>
    /// <param name="mistakes">At least one mistake, each "file:line: field: what is wrong and what was expected".</param>
    public CatalogException(IReadOnlyList<string> mistakes)
        : base(string.Join(Environment.NewLine, mistakes)) => Mistakes = mistakes;

    /// <summary>The mistakes, in the order of files and lines.</summary>
    public IReadOnlyList<string> Mistakes { get; }
}
