using System.Text.Json;
using Lanewise.Accuracy.Scoring;
using Lanewise.Statistics;

namespace Lanewise.Cli.Eval;

/// <summary>Accuracy as JSON for machines.</summary>
internal static class EvalJson
{
    /// <summary>Writes the whole report as one object.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="report">The report.</param>
    /// <param name="skipped">Rows that could not be read.</param>
    /// <param name="groupOf">The group of a posting; null where groups are not asked for.</param>
    /// <param name="errors">The field whose misses are listed; null for those of every field.</param>
    public static void Write(
        Utf8JsonWriter json,
        AccuracyReport report,
        int skipped,
        Func<string, string>? groupOf,
        string? errors
    )
    {
        json.WriteStartObject();
        json.WriteNumber("postings"u8, report.Postings);
        json.WriteNumber("skipped"u8, skipped);
        WriteTexts(json, "missing", report.Missing);
        WriteFields(json, report.Fields);
        if (groupOf is not null)
        {
            WriteGroups(json, report, groupOf);
        }

        WriteMisses(json, report.Outcomes.Where(o => o.IsMiss && (errors is null || o.Field == errors)));
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, AccuracyReport report, Func<string, string> groupOf)
    {
        json.WriteStartArray("groups"u8);
        foreach (var (group, postings, fields) in report.By(groupOf))
        {
            json.WriteStartObject();
            json.WriteString("group"u8, group);
            json.WriteNumber("postings"u8, postings);
            WriteFields(json, fields);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, IEnumerable<FieldAccuracy> fields)
    {
        json.WriteStartArray("fields"u8);
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, field.Field);
            json.WriteNumber(ComparedFields.IsSet(field.Field) ? "f1" : "accuracy", field.Figure.Value);
            json.WriteNumber("low"u8, field.Figure.Low);
            json.WriteNumber("high"u8, field.Figure.High);
            WriteShare(json, "precision", field.Precision);
            WriteShare(json, "recall", field.Recall);
            json.WriteNumber("n"u8, field.N);
            json.WriteNumber("errors"u8, field.Errors);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, Estimate? share)
    {
        if (share is { } s)
        {
            json.WriteNumber(name, s.Value);
            json.WriteNumber($"{name}_low", s.Low);
            json.WriteNumber($"{name}_high", s.High);
        }
    }

    private static void WriteMisses(Utf8JsonWriter json, IEnumerable<Outcome> misses)
    {
        json.WriteStartArray("misses"u8);
        foreach (var miss in misses)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, miss.Field);
            json.WriteString("id"u8, miss.Id);
            if (miss.Item is not null)
            {
                json.WriteString("item"u8, miss.Item);
            }

            WriteTexts(json, "found", miss.Found);
            WriteTexts(json, "labelled", miss.Labelled);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
