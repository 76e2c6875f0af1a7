namespace Lanewise.Catalog.Reading;

/// <summary>Reads <c>signals.yaml</c>.</summary>
internal static class SignalReader
{
    private static readonly string[] Fields = ["name", "title", "phrases", "technologies"];

    /// <summary>The signals, in the order of the file.</summary>
    public static IEnumerable<Signal> Read(CatalogFile file, Names names) =>
        Entry
            .All(file, Fields, names)
            .Select(entry => new Signal
            {
                Name = entry.Name(NameKind.Signal),
                Title = entry.Text("title"),
                Phrases = entry.Texts("phrases"),
                Technologies = entry.Texts("technologies", NameKind.Technology),
            });
}
