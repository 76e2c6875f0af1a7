using System.Collections.Immutable;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads the files of <c>technologies/</c>.</summary>
internal sealed class TechnologyReader(Names names)
{
    private static readonly string[] Fields =
    [
        "name",
        "kind",
        "aliases",
        "exact",
        "weak",
        "not",
        "implies",
        "lanes",
        "layer",
        "supporting",
    ];

    private readonly Spellings _spellings = new(names.Mistakes);
    private int _count;

    /// <summary>The technologies of a file, in its order.</summary>
    public IEnumerable<Technology> Read(CatalogFile file) =>
        Entry.All(file, Fields, names).Select(entry => Read(file, entry));

    private Technology Read(CatalogFile file, Entry entry)
    {
        var name = entry.Name(NameKind.Technology);
        var exact = Spelt("exact", anyCase: false);
        var weak = Spelt("weak", anyCase: false);
        var aliases = Spelt("aliases", anyCase: true);
        if (
            name.Length > 0
            && !exact.Contains(name, StringComparer.Ordinal)
            && !weak.Contains(name, StringComparer.Ordinal)
            && !aliases.Contains(name, StringComparer.Ordinal)
        )
        {
            _spellings.Add(name, anyCase: true, Use(entry.LineOf("name"), "name"));
            aliases = aliases.Insert(0, name);
        }

        return new Technology
        {
            Number = _count++,
            Name = name,
            Kind = entry.Text("kind"),
            Aliases = aliases,
            Exact = exact,
            Weak = weak,
            Not = entry.Texts("not"),
            Implies = entry.Texts("implies", NameKind.Technology),
            Lanes = entry.Weights("lanes", NameKind.Lane),
            Layer = entry.TextOrNull("layer", NameKind.Layer),
            IsSupporting = entry.Flag("supporting"),
        };

        NameUse Use(int line, string field) => new(NameKind.Technology, name, file.Shown, line, field);

        ImmutableArray<string> Spelt(string field, bool anyCase)
        {
            var nodes = entry.TextNodes(field);
            foreach (var node in nodes)
            {
                _spellings.Add(node.Text, anyCase, Use(node.Line, field));
            }

            return [.. nodes.Select(n => n.Text)];
        }
    }
}
