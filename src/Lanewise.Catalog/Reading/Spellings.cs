namespace Lanewise.Catalog.Reading;

/// <summary>Remembers every spelling of a technology and reports those that two of them could be read from.</summary>
/// <remarks>
/// Spellings in any case clash with every spelling of the same letters; those in exact case (<c>Go</c>, <c>GO</c>)
/// only with the same letters in the same case.
/// </remarks>
internal sealed class Spellings(Mistakes mistakes)
{
    private readonly Dictionary<string, Spelling> _latest = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes a spelling.</summary>
    public void Add(string text, bool anyCase, NameUse use)
    {
        _latest.TryGetValue(text, out var earlier);
        for (var other = earlier; other is not null; other = other.Earlier)
        {
            if (anyCase || other.AnyCase || other.Text == text)
            {
                var whose = other.Use.Name == use.Name ? "this technology has" : $"'{other.Use.Name}' has";
                var where = $"{other.Use.File}:{other.Use.Line}";
                mistakes.Add(use.File, use.Line, use.Field, $"'{text}' is a spelling that {whose} already ({where})");
                return;
            }
        }

        _latest[text] = new Spelling(text, anyCase, use, earlier);
    }
}
