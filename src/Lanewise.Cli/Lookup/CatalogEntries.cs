using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;

namespace Lanewise.Cli.Lookup;

/// <summary>Finds entries of the catalog by any of their spellings.</summary>
internal static class CatalogEntries
{
    /// <summary>Every entry that a word names, in any case: technologies first, places last.</summary>
    public static IEnumerable<CatalogEntry> Named(Knowledge knowledge, string word)
    {
        bool Names(params IEnumerable<string>[] spellings) =>
            spellings.Any(list => list.Contains(word, StringComparer.OrdinalIgnoreCase));

        return
        [
            .. knowledge
                .Technologies.Where(t => Names([t.Name], t.Aliases, t.Exact, t.Weak))
                .Select(t => Of(t, knowledge)),
            .. knowledge.Lanes.Where(l => Names([l.Name, l.Title])).Select(Of),
            .. Roles(knowledge).Where(r => Names([r.Role.Name], r.Role.Titles)).Select(r => Of(r.Lane, r.Role)),
            .. knowledge.Layers.Where(l => Names([l.Name, l.Title])).Select(l => Of(l, knowledge)),
            .. knowledge.Signals.Where(s => Names([s.Name, s.Title])).Select(Of),
            .. knowledge.Places.Countries.Where(c => Names([c.Code, c.Name], c.Aliases, c.Exact)).Select(Of),
            .. knowledge.Places.Regions.Where(r => Names([r.Code, r.Name], r.Aliases)).Select(Of),
            .. knowledge.Places.Metros.Where(m => Names([m.Name], m.Aliases)).Select(Of),
            .. knowledge.Places.Cities.Where(c => Names([c.Name], c.Aliases)).Select(Of),
        ];
    }

    /// <summary>Names of a kind, in the catalog's order; every kind but places, for null.</summary>
    public static IEnumerable<(string Kind, string Name)> All(Knowledge knowledge, string? kind = null) =>
        knowledge
            .Technologies.Select(t => (t.Kind, t.Name))
            .Concat(knowledge.Lanes.Select(l => ("lane", l.Name)))
            .Concat(Roles(knowledge).Select(r => ("role", r.Role.Name)))
            .Concat(knowledge.Layers.Select(l => ("layer", l.Name)))
            .Concat(knowledge.Signals.Select(s => ("signal", s.Name)))
            .Where(e => kind is null || e.Item1.Equals(kind, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(Lane Lane, Role Role)> Roles(Knowledge knowledge) =>
        knowledge.Lanes.SelectMany(lane => lane.Roles.Select(role => (lane, role)));

    private static CatalogEntry Of(Technology technology, Knowledge knowledge) =>
        Entry(
            technology.Kind,
            technology.Name,
            ("aliases", technology.Aliases.Remove(technology.Name)),
            ("exact", technology.Exact),
            ("weak", technology.Weak),
            ("not", technology.Not),
            ("implies", technology.Implies),
            ("implied_by", knowledge.Technologies.Where(t => t.Implies.Contains(technology.Name)).Select(t => t.Name)),
            ("lanes", Weighted(technology.Lanes)),
            ("layer", Optional(technology.Layer))
        );

    private static CatalogEntry Of(Lane lane) =>
        Entry(
            "lane",
            lane.Name,
            ("title", [lane.Title]),
            ("layers", lane.Layers),
            ("roles", lane.Roles.Select(r => r.Name)),
            ("words", Weighted(lane.Words))
        );

    private static CatalogEntry Of(Lane lane, Role role) =>
        Entry("role", role.Name, ("titles", role.Titles.Remove(role.Name)), ("lane", [lane.Name]));

    private static CatalogEntry Of(Layer layer, Knowledge knowledge) =>
        Entry(
            "layer",
            layer.Name,
            ("title", [layer.Title]),
            ("detail", [layer.Detail]),
            ("lanes", knowledge.Lanes.Where(l => l.Layers.Contains(layer.Name)).Select(l => l.Name))
        );

    private static CatalogEntry Of(Signal signal) =>
        Entry(
            "signal",
            signal.Name,
            ("title", [signal.Title]),
            ("kind", [signal.Kind.ToString().ToLowerInvariant()]),
            ("phrases", signal.Phrases),
            ("not", signal.Not),
            ("technologies", signal.Technologies)
        );

    private static CatalogEntry Of(Country country) =>
        Entry(
            "country",
            country.Name,
            ("code", [country.Code]),
            ("aliases", country.Aliases),
            ("exact", country.Exact),
            ("currency", [country.Currency]),
            ("areas", country.Areas)
        );

    private static CatalogEntry Of(Region region) =>
        Entry(
            "region",
            region.Name,
            ("code", [region.Code]),
            ("aliases", region.Aliases),
            ("country", [region.Country])
        );

    private static CatalogEntry Of(MetroArea metro) =>
        Entry(
            "metro area",
            metro.Name,
            ("aliases", metro.Aliases),
            ("city", Optional(metro.City)),
            ("region", Optional(metro.Region)),
            ("country", [metro.Country])
        );

    private static CatalogEntry Of(City city) =>
        Entry(
            "city",
            city.Name,
            ("aliases", city.Aliases),
            ("region", Optional(city.Region)),
            ("country", [city.Country]),
            ("population", [city.Population.ToString(CultureInfo.InvariantCulture)])
        );

    private static CatalogEntry Entry(
        string kind,
        string name,
        params (string Name, IEnumerable<string> Values)[] fields
    ) =>
        new(kind, name, [.. fields.Select(f => new CatalogField(f.Name, [.. f.Values])).Where(f => !f.Values.IsEmpty)]);

    private static IEnumerable<string> Optional(string? value) => value is null ? [] : [value];

    private static IEnumerable<string> Weighted(Weights weights) =>
        weights
            .OrderByDescending(w => w.Value)
            .ThenBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key} {w.Value:0.##}"));
}
