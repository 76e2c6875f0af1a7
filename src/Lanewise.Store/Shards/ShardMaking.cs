namespace Lanewise.Store.Shards;

/// <summary>What must be the same for all shards of a folder, so that together they are what one machine would make.</summary>
public sealed record ShardMaking
{
    /// <summary>How many shards there are.</summary>
    public required int Shards { get; init; }

    /// <summary>Version of the store's tables.</summary>
    public required int Schema { get; init; }

    /// <summary>Version of the extractor.</summary>
    public required int Extractor { get; init; }

    /// <summary>Version of the catalog, a hash of all its files.</summary>
    public required string Catalog { get; init; }

    /// <summary>The day on which postings without days of their own were seen.</summary>
    public required DateOnly SeenOn { get; init; }

    /// <summary>Name given to the source of every posting; null keeps the recognised one.</summary>
    public string? Source { get; init; }

    /// <summary>Columns by field, as the user said.</summary>
    public required SortedDictionary<string, string> Map { get; init; }

    /// <summary>In how far another making differs, one sentence a difference, this one's value first; empty where it does not.</summary>
    internal IEnumerable<string> DifferencesTo(ShardMaking other)
    {
        (string What, object? Mine, object? Others)[] pairs =
        [
            ("shards", Shards, other.Shards),
            ("schema", Schema, other.Schema),
            ("extractor", Extractor, other.Extractor),
            ("catalog", Catalog, other.Catalog),
            ("--seen-on", Day(SeenOn), Day(other.SeenOn)),
            ("--source", Source ?? "none", other.Source ?? "none"),
            ("--map", Columns(Map), Columns(other.Map)),
        ];
        return pairs
            .Where(pair => !Equals(pair.Mine, pair.Others))
            .Select(pair => $"{pair.What} {pair.Mine}, not {pair.Others}");
    }

    private static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static string Columns(SortedDictionary<string, string> map) =>
        map.Count == 0 ? "none" : string.Join(' ', map.Select(pair => $"{pair.Key}={pair.Value}"));
}
