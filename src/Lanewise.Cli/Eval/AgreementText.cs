using System.Text.Json;
using Lanewise.Accuracy.Agreement;
using Lanewise.Cli.Output;
using Lanewise.Statistics;

namespace Lanewise.Cli.Eval;

/// <summary>The agreement of texts and structured fields, for people and for machines.</summary>
internal static class AgreementText
{
    /// <summary>Every field with its figures.</summary>
    public static TextTable Fields(IReadOnlyList<FieldAgreement> fields)
    {
        var table = new TextTable(
            new("field"),
            new("n", IsNumber: true),
            new("text says it too", IsNumber: true),
            new("share of n"),
            new("agree"),
            new("say the same")
        );
        foreach (var field in fields)
        {
            table.Add(
                field.Field,
                Figures.Count(field.N),
                Figures.Count(field.InText),
                Share(field.Said, field.N),
                Share(field.Agreement, field.InText),
                Share(field.Same, field.InText)
            );
        }

        return table;
    }

    /// <summary>What was measured, in a sentence.</summary>
    public static string Scope(int postings) =>
        $"{Figures.Count(postings, "posting")}, read by title and text alone. n counts those whose fields say it; they agree where text and fields "
        + "have a value in common. Intervals are 95% and take the postings of an employer together.";

    /// <summary>Disagreements of one field, a posting a paragraph.</summary>
    public static void WriteDisagreements(IEnumerable<AgreementOutcome> outcomes, TextWriter output)
    {
        foreach (var outcome in outcomes)
        {
            output.WriteLine($"{outcome.Id} {outcome.Company}");
            output.WriteLine($"   in text    {string.Join(", ", outcome.InText)}");
            output.WriteLine($"   in fields  {string.Join(", ", outcome.InFields)}");
        }
    }

    /// <summary>Writes the whole as one object.</summary>
    public static void WriteJson(Utf8JsonWriter json, int postings, IReadOnlyList<FieldAgreement> fields)
    {
        json.WriteStartObject();
        json.WriteNumber("postings"u8, postings);
        json.WriteStartArray("fields"u8);
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, field.Field);
            json.WriteNumber("n"u8, field.N);
            json.WriteNumber("in_text"u8, field.InText);
            WriteShare(json, "said", field.Said);
            WriteShare(json, "agreement", field.Agreement);
            WriteShare(json, "same", field.Same);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, Estimate share)
    {
        json.WriteNumber(name, share.Value);
        json.WriteNumber($"{name}_low", share.Low);
        json.WriteNumber($"{name}_high", share.High);
    }

    private static string Share(Estimate share, int of) =>
        of == 0 ? Figures.None : $"{ShareText.Of(share)} ({ShareText.Interval(share)})";
}
