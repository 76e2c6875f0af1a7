using System.Text.Json;
using Lanewise.Sources.Documents;
using Lanewise.Sources.Tables;

namespace Lanewise.Sources;

/// <summary>
/// From content to postings. Never throws for content: what cannot be read becomes a <see cref="Skipped"/> with its place and reason.
/// One posting may come in several versions from several files (a list without texts, a later snapshot); each has the same
/// <see cref="Posting.Source"/> and <see cref="Posting.SourceId"/>.
/// </summary>
public static class SourceReader
{
    private const int SampleSize = 200;

    /// <summary>Reads a whole document: JSON, JSON Lines, XML or HTML.</summary>
    /// <param name="content">The document, uncompressed.</param>
    /// <param name="options">What the user said about it; null for nothing.</param>
    public static DocumentReading ReadDocument(ReadOnlyMemory<byte> content, ReadOptions? options = null)
    {
        options ??= ReadOptions.None;
        var kind = ContentKinds.Of(content);
        return kind switch
        {
            ContentKind.Json => JsonReading.Of(content, options),
            ContentKind.JsonLines => LinesReading.Of(content, options),
            ContentKind.Xml => MarkupReading.OfXml(content, options),
            ContentKind.Html => MarkupReading.OfHtml(content, options),
            ContentKind.Empty => Refused("is empty"),
            _ => Refused($"is {kind.ToString().ToUpperInvariant()}, expected a JSON, JSON Lines, XML or HTML document"),
        };
    }

    /// <summary>The reader for rows that look like these.</summary>
    /// <param name="sample">Some of the first rows, as JSON objects with a member for each column; the first 200 are looked at.</param>
    /// <param name="options">What the user said about the file; null for nothing.</param>
    public static RowReader RowReaderFor(IEnumerable<JsonElement> sample, ReadOptions? options = null)
    {
        options ??= ReadOptions.None;
        var rows = sample
            .Where(row => row.ValueKind == JsonValueKind.Object)
            .Take(SampleSize)
            .Select(JsonContent.Whole)
            .ToList();
        if (options.Map.Count == 0 && MostCommonSource(rows) is { } source)
        {
            return new RowReader(source, options.Source);
        }

        var mapping = ColumnMapping.Guess(rows).With(options.Map);
        return new RowReader(new TableSource(mapping), options.Source, mapping);
    }

    private static ISource? MostCommonSource(List<JsonElement> rows) =>
        rows.Select((row, index) => KnownSources.Of(new SourceRecord(row, index + 1)))
            .Where(source => source is not null)
            .GroupBy(source => source)
            .MaxBy(group => group.Count())
            ?.Key;

    private static DocumentReading Refused(string reason) => new([RecordReading.Refused(0, reason)], null);
}
