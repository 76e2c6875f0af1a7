using System.Text.Json;
using Lanewise.Sources.Tables;

namespace Lanewise.Sources.Documents;

/// <summary>Finds the records of known sources anywhere in a JSON document, whatever they are wrapped in.</summary>
internal sealed class RecordFinder(ReadOptions options)
{
    private readonly List<Reading> _readings = [];
    private long _number;

    /// <summary>The records found, read, in the document's order.</summary>
    public IReadOnlyList<Reading> Readings => _readings;

    /// <summary>Whether the document holds an empty list, as the answer for a board without openings does.</summary>
    public bool HoldsEmptyList { get; private set; }

    /// <summary>Reads every record in the value and below.</summary>
    public void Find(JsonElement json, Enclosing? around = null)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            FindInList(json, new Enclosing(json, around));
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            FindInObject(json, around);
        }
    }

    /// <summary>Reads every object of a list by the columns given.</summary>
    public void ReadTable(IEnumerable<JsonElement> records, ColumnMapping mapping)
    {
        var source = new TableSource(mapping);
        foreach (var item in records)
        {
            Add(source, item, around: null);
        }
    }

    private void FindInObject(JsonElement json, Enclosing? around)
    {
        if (KnownSources.Of(new SourceRecord(json, _number + 1, around)) is { } source)
        {
            Add(source, json, around);
            return;
        }

        var holder = new Enclosing(json, around);
        foreach (var property in json.EnumerateObject())
        {
            Find(property.Value, holder);
        }
    }

    private void FindInList(JsonElement list, Enclosing around)
    {
        HoldsEmptyList |= list.GetArrayLength() == 0;
        if (SourceOf(list, around) is not { } source)
        {
            foreach (var item in list.EnumerateArray())
            {
                Find(item, around);
            }

            return;
        }

        foreach (var item in list.EnumerateArray())
        {
            FindInItem(source, item, around);
        }
    }

    // A list of one source's records may hold a few of another shape; what no source knows is left to the list's own to refuse.
    private void FindInItem(ISource source, JsonElement item, Enclosing around)
    {
        var isObject = item.ValueKind == JsonValueKind.Object;
        var record = new SourceRecord(item, _number + 1, around);
        var known = isObject && !source.Recognises(record) ? KnownSources.Of(record) : source;
        if (known is null && isObject && IsLinkedData(item))
        {
            Find(item, around);
            return;
        }

        Add(known ?? source, item, around);
    }

    // A graph lists the page, its breadcrumbs and its publisher beside the posting; those are no broken postings.
    private static bool IsLinkedData(JsonElement item) => item.TryGetProperty("@type", out _);

    // Lists start with notices and end with oddities, so any element may be the first that is recognised.
    private ISource? SourceOf(JsonElement list, Enclosing around) =>
        list.EnumerateArray()
            .Where(item => item.ValueKind == JsonValueKind.Object)
            .Select(item => KnownSources.Of(new SourceRecord(item, _number + 1, around)))
            .FirstOrDefault(source => source is not null);

    private void Add(ISource source, JsonElement json, Enclosing? around)
    {
        _number++;
        _readings.Add(RecordReading.Of(source, json, _number, around, options.Source));
    }
}
