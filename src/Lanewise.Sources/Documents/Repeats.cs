using System.Globalization;

namespace Lanewise.Sources.Documents;

/// <summary>Postings that stand twice in one document, once in a list and once in detail for example.</summary>
internal static class Repeats
{
    /// <summary>The readings with each posting once: the version with the longest text, the first of equals; the others say so.</summary>
    public static IReadOnlyList<Reading> Without(IReadOnlyList<Reading> readings)
    {
        var kept = new Dictionary<(string, string), Reading>();
        foreach (var reading in readings)
        {
            if (reading.Posting is not { } posting)
            {
                continue;
            }

            var identity = (posting.Source, posting.SourceId);
            if (!kept.TryGetValue(identity, out var other) || TextLength(reading) > TextLength(other))
            {
                kept[identity] = reading;
            }
        }

        return [.. readings.Select(reading => OnceOnly(reading, kept))];
    }

    private static Reading OnceOnly(Reading reading, Dictionary<(string, string), Reading> kept)
    {
        if (reading.Posting is not { } posting)
        {
            return reading;
        }

        var other = kept[(posting.Source, posting.SourceId)];
        return ReferenceEquals(other, reading)
            ? reading
            : RecordReading.Refused(
                reading.Number,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the same posting as record {other.Number} of this document"
                )
            );
    }

    private static int TextLength(Reading reading) => reading.Posting?.Text?.Length ?? -1;
}
