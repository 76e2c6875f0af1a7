using System.Text.Json;
using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Together;
using Lanewise.Extraction;

namespace Lanewise.Cli.Resume;

/// <summary>Writes what is said, proved and asked for as JSON.</summary>
internal static class EvidenceJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Utf8JsonWriter json, EvidenceReport report, Demand demand)
    {
        json.WriteStartObject();
        json.WriteNumber("openings"u8, demand.Openings);
        json.WriteStartArray("lanes"u8);
        foreach (var lane in demand.Lanes)
        {
            json.WriteStringValue(lane);
        }

        json.WriteEndArray();
        Write(json, "technologies", report.Rows.Where(row => !row.IsSignal));
        Write(json, "signals", report.Rows.Where(row => row.IsSignal));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<EvidenceRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, row.Name);
            json.WriteString("title"u8, row.Title);
            json.WriteString("standing"u8, Vocabulary.WordOf(row.Standing));
            json.WriteString("said"u8, row.Said is { } said ? Vocabulary.WordOf(said) : null);
            json.WriteString("through"u8, row.Through);
            json.WriteNumber("months"u8, row.Months);
            if (row.Quote is { } quote)
            {
                json.WriteNumber("line"u8, quote.Line);
                json.WriteString("quote"u8, quote.Text);
            }

            WriteCode(json, row);
            json.WriteNumber("openings"u8, row.Openings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCode(Utf8JsonWriter json, EvidenceRow row)
    {
        json.WriteStartArray("code"u8);
        foreach (var proof in row.Code)
        {
            json.WriteStartObject();
            json.WriteString("repository"u8, proof.Repository);
            if (proof.File is { } file)
            {
                json.WriteString("file"u8, file);
                json.WriteNumber("line"u8, proof.Line);
            }

            json.WriteString("says"u8, proof.Says);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
