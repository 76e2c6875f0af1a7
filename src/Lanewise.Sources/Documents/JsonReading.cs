using System.Text.Json;

namespace Lanewise.Sources.Documents;

/// <summary>Postings in a JSON document.</summary>
internal static class JsonReading
{
    /// <summary>Every record found in the document, and what was broken in it.</summary>
    public static DocumentReading Of(ReadOnlyMemory<byte> content, ReadOptions options)
    {
        var problems = new List<Skipped>();
        using var document = JsonContent.Parse(content, problems);
        if (document is null)
        {
            return new DocumentReading([.. problems.Select(Whole)], null);
        }

        var reading = Of(document.RootElement, options);
        return reading with { Readings = [.. reading.Readings, .. problems.Select(Whole)] };
    }

    /// <summary>Every record found in the value, by known sources, else by the columns of its largest list.</summary>
    public static DocumentReading Of(JsonElement root, ReadOptions options)
    {
        var finder = new RecordFinder(options);
        if (options.Map.Count == 0)
        {
            finder.Find(root);
        }

        if (finder.Readings.Count > 0)
        {
            return new DocumentReading(Repeats.Without(finder.Readings), null);
        }

        return OfTable(root, finder, options);
    }

    private static DocumentReading OfTable(JsonElement root, RecordFinder finder, ReadOptions options)
    {
        if (RecordLists.Likeliest(root, options.Map) is { } found)
        {
            finder.ReadTable(found.Records, found.Mapping);
            return new DocumentReading(Repeats.Without(finder.Readings), found.Mapping);
        }

        return finder.HoldsEmptyList
            ? new DocumentReading([], null)
            : new DocumentReading([RecordReading.Refused(0, "holds no list of records that look like postings")], null);
    }

    private static Reading Whole(Skipped problem) => new(0, null, [problem]);
}
