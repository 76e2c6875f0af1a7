using System.Text.Json;

namespace Lanewise.Sources;

/// <summary>Reads one record by one source, and judges what came of it.</summary>
internal static class RecordReading
{
    /// <summary>The posting with its notes, or the reason why there is none.</summary>
    public static Reading Of(ISource source, JsonElement json, long number, Enclosing? around, string? sourceName)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return Refused(number, $"expected an object, found {json.ValueKind}");
        }

        var record = new SourceRecord(json, number, around);
        if (source.Read(record) is not { } posting)
        {
            return record.Notes.Count > 0
                ? new Reading(number, null, record.Notes)
                : Refused(number, $"no posting of {source.Name}");
        }

        if (posting.Title is null && posting.Text is null)
        {
            return Refused(number, "has neither a title nor a text");
        }

        return new Reading(number, sourceName is null ? posting : posting with { Source = sourceName }, record.Notes);
    }

    /// <summary>A reading without posting, for one reason.</summary>
    public static Reading Refused(long number, string reason) => new(number, null, [new Skipped(number, null, reason)]);
}
