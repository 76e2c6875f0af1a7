namespace Lanewise.Catalog.Reading;

/// <summary>Reads <c>lanes.yaml</c> and <c>layers.yaml</c>.</summary>
internal static class LaneReader
{
    private static readonly string[] LaneFields = ["name", "title", "layers", "words", "roles"];
    private static readonly string[] RoleFields = ["name", "lanes", "titles"];
    private static readonly string[] LayerFields = ["name", "title", "detail"];

    /// <summary>The lanes, in the order of the file.</summary>
    public static IEnumerable<Lane> ReadLanes(CatalogFile file, Names names) =>
        Entry
            .All(file, LaneFields, names)
            .Select(entry => new Lane
            {
                Name = entry.Name(NameKind.Lane),
                Title = entry.Text("title"),
                Layers = entry.Texts("layers", NameKind.Layer),
                Words = entry.Weights("words"),
                Roles = [.. entry.Entries("roles", RoleFields).Select(ReadRole)],
            });

    /// <summary>The layers, in the order of the file.</summary>
    public static IEnumerable<Layer> ReadLayers(CatalogFile file, Names names) =>
        Entry
            .All(file, LayerFields, names)
            .Select(entry => new Layer(entry.Name(NameKind.Layer), entry.Text("title"), entry.Text("detail")));

    private static Role ReadRole(Entry entry)
    {
        var name = entry.Name(NameKind.Role);
        var titles = entry.Texts("titles");
        return new Role
        {
            Name = name,
            Lanes = entry.Weights("lanes", NameKind.Lane),
            Titles = titles.Contains(name, StringComparer.Ordinal) ? titles : titles.Insert(0, name),
        };
    }
}
