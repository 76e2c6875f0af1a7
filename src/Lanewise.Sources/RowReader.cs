using System.Text.Json;
using Lanewise.Sources.Documents;
using Lanewise.Sources.Fields;
using Lanewise.Sources.Tables;

namespace Lanewise.Sources;

/// <summary>Reads the rows of one table or the lines of one JSON Lines file. Holds no state: rows may be read in any order and in parallel.</summary>
public sealed class RowReader
{
    private readonly ISource _source;
    private readonly string? _sourceName;

    internal RowReader(ISource source, string? sourceName, ColumnMapping? mapping = null)
    {
        _source = source;
        _sourceName = sourceName;
        Mapping = mapping;
    }

    /// <summary>The name that postings will have as their source, unless a column names it.</summary>
    public string Source => _sourceName ?? _source.Name;

    /// <summary>How the columns are understood; null where a source recognised the rows.</summary>
    public ColumnMapping? Mapping { get; }

    /// <summary>Why no row can be a posting; null where they can. Every <see cref="Read(JsonElement, long)"/> then gives this reason.</summary>
    public string? Refusal => Mapping?.Refusal;

    /// <summary>Reads one row.</summary>
    /// <param name="row">An object with a member for each column.</param>
    /// <param name="line">The row's line, 1-based.</param>
    public Reading Read(JsonElement row, long line)
    {
        if (Refusal is { } refusal)
        {
            return RecordReading.Refused(line, refusal);
        }

        var whole = JsonContent.Whole(row);
        return RecordReading.Of(SourceOf(whole, line), whole, line, around: null, _sourceName);
    }

    /// <summary>Reads one line of JSON Lines; broken JSON and broken UTF-8 become reasons.</summary>
    /// <param name="json">The line in UTF-8.</param>
    /// <param name="line">Its number, 1-based.</param>
    public Reading Read(ReadOnlyMemory<byte> json, long line)
    {
        var valid = Utf8Text.Valid(json, out var brokenAt);
        if (!JsonContent.TryParse(valid, out var document, out var problem))
        {
            return new Reading(line, null, [problem! with { Line = line }]);
        }

        using (document)
        {
            var reading = Read(document!.RootElement, line);
            return brokenAt < 0
                ? reading
                : reading with
                {
                    Skipped = [.. reading.Skipped, new Skipped(line, null, "holds invalid UTF-8, read as U+FFFD")],
                };
        }
    }

    private ISource SourceOf(JsonElement row, long line)
    {
        if (Mapping is not null || row.ValueKind != JsonValueKind.Object)
        {
            return _source;
        }

        var record = new SourceRecord(row, line);
        return _source.Recognises(record) ? _source : KnownSources.Of(record) ?? _source;
    }
}
