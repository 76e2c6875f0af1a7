namespace Lanewise.Catalog.Reading;

/// <summary>Remembers every spelling of a technology and reports those that two of them could be read from.</summary>
/// <remarks>
/// Spellings in any case clash with every spelling of the same letters; those in exact case (<c>Go</c>, <c>GO</c>)
/// only with the same letters in the same case.
/// </remarks>
internal sealed class Spellings(Mistakes mistakes)
{
    private readonly Dictionary<string, List<(string Spelling, bool AnyCase, string Technology)>> _known = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Notes a spelling.</summary>
    public void Add(string spelling, bool anyCase, string technology, CatalogFile file, int line, string field)
    {
        if (!_known.TryGetValue(spelling, out var same))
        {
            _known[spelling] = same = [];
        }

        foreach (var (other, otherAnyCase, owner) in same)
        {
            if (anyCase || otherAnyCase || other == spelling)
            {
                var whose = owner == technology ? "this technology has" : $"'{owner}' has";
                mistakes.Add(file.Shown, line, field, $"'{spelling}' is a spelling that {whose} already");
                return;
            }
        }

        same.Add((spelling, anyCase, technology));
    }
}
