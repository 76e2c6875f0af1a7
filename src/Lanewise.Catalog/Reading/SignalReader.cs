namespace Lanewise.Catalog.Reading;

/// <summary>Reads <c>signals.yaml</c>.</summary>
internal static class SignalReader
{
    private static readonly string[] Fields = ["name", "title", "kind", "phrases", "not", "technologies"];
    private static readonly string[] Kinds = [.. Enum.GetNames<SignalKind>().Select(kind => kind.ToLowerInvariant())];

    /// <summary>The signals, in the order of the file.</summary>
    public static IEnumerable<Signal> Read(CatalogFile file, Names names) =>
        Entry
            .All(file, Fields, names)
            .Select(entry => new Signal
            {
                Name = entry.Name(NameKind.Signal),
                Title = entry.Text("title"),
                Kind = Kind(entry),
                Phrases = entry.Texts("phrases"),
                Not = entry.Texts("not"),
                Technologies = entry.Texts("technologies", NameKind.Technology),
            });

    private static SignalKind Kind(Entry entry)
    {
        var word = entry.Text("kind");
        var kind = Array.IndexOf(Kinds, word);
        if (kind < 0 && word.Length > 0)
        {
            entry.Report(entry.LineOf("kind"), "kind", $"is '{word}'; one of {string.Join(", ", Kinds)} expected");
        }

        return (SignalKind)Math.Max(kind, 0);
    }
}
