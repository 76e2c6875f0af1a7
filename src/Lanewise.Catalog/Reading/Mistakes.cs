namespace Lanewise.Catalog.Reading;

/// <summary>Collects what is wrong with the files, so that a person sees all of it at once.</summary>
internal sealed class Mistakes
{
    private readonly List<Mistake> _found = [];

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsEmpty => _found.Count == 0;

    /// <summary>Notes a mistake.</summary>
    /// <param name="file">Path of the file below <c>catalog/</c>, or as the person gave it.</param>
    /// <param name="line">Line number, from 1.</param>
    /// <param name="field">Name of the field, or empty where the mistake is not in one.</param>
    /// <param name="reason">What is wrong and what was expected.</param>
    public void Add(string file, int line, string field, string reason) =>
        _found.Add(
            new Mistake(
                file,
                line,
                field.Length == 0 ? $"{file}:{line}: {reason}" : $"{file}:{line}: {field}: {reason}"
            )
        );

    /// <summary>Throws when anything was noted.</summary>
    /// <exception cref="CatalogException">At least one mistake was noted.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            throw new CatalogException([
                .. _found.OrderBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line).Select(m => m.Text),
            ]);
        }
    }
}
