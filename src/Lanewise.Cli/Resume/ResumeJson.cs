using System.Collections.Immutable;
using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Evidence.Resume;
using Lanewise.Extraction;
using Lanewise.Market.Asked;

namespace Lanewise.Cli.Resume;

/// <summary>Writes what a résumé says as JSON; quoted lines as they are, which JSON escapes.</summary>
internal static class ResumeJson
{
    /// <summary>Writes it with what openings in reach ask for.</summary>
    public static void Write(
        Utf8JsonWriter json,
        ResumeReport report,
        AskedReport asked,
        ImmutableArray<Signal> missing
    )
    {
        json.WriteStartObject();
        WriteReport(json, report);
        json.WriteStartObject("in_reach"u8);
        json.WriteNumber("openings"u8, asked.Openings);
        if (asked.MostMissing is { } most)
        {
            json.WriteNumber("most_missing"u8, most);
        }

        WriteCounts(json, "lanes"u8, asked.Lanes);
        WriteCounts(json, "technologies"u8, asked.Technologies);
        WriteCounts(json, "signals"u8, asked.Signals);
        json.WriteEndObject();
        json.WriteStartArray("missing_signals"u8);
        var openings = asked.Signals.ToDictionary(count => count.Name, count => count.Openings, StringComparer.Ordinal);
        foreach (var signal in missing)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, signal.Name);
            json.WriteString("title"u8, signal.Title);
            json.WriteNumber("openings"u8, openings[signal.Name]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of what a résumé says.</summary>
    public static void WriteReport(Utf8JsonWriter json, ResumeReport report)
    {
        json.WriteString("format"u8, report.Format);
        json.WriteNumber("lines"u8, report.Lines);
        json.WriteNumber("pages"u8, report.Pages);
        WriteRoles(json, report);
        WriteSkills(json, report);
        WriteSignals(json, report);
        json.WriteStartArray("figures"u8);
        foreach (var figure in report.Figures)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, figure.IsResult ? "result" : "scale");
            json.WriteString("written"u8, figure.Written);
            WriteRole(json, figure.Role);
            WriteQuote(json, figure.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteDates(json, report);
        WriteRemarks(json, report);
    }

    private static void WriteRoles(Utf8JsonWriter json, ResumeReport report)
    {
        json.WriteStartArray("roles"u8);
        foreach (var role in report.Roles)
        {
            json.WriteStartObject();
            json.WriteNumber("role"u8, role.Number);
            json.WriteString("kind"u8, Vocabulary.WordOf(role.Kind));
            json.WriteString("title"u8, role.Title);
            json.WriteString("employer"u8, role.Employer);
            json.WriteString("from"u8, role.Dates?.From?.ToString());
            json.WriteString("to"u8, role.Dates?.To?.ToString());
            json.WriteBoolean("ongoing"u8, role.Dates?.IsOngoing ?? false);
            json.WriteStartArray("technologies"u8);
            foreach (var technology in role.Technologies)
            {
                json.WriteStringValue(technology);
            }

            json.WriteEndArray();
            json.WriteNumber("figures"u8, role.Figures);
            WriteQuote(json, role.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSkills(Utf8JsonWriter json, ResumeReport report)
    {
        json.WriteStartArray("skills"u8);
        foreach (var skill in report.Skills)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, skill.Name);
            json.WriteString("kind"u8, skill.Kind);
            json.WriteString("backing"u8, Vocabulary.WordOf(skill.Backing));
            json.WriteString("implied_by"u8, skill.ImpliedBy);
            json.WriteNumber("months"u8, skill.Months);
            json.WriteString("last_used"u8, skill.LastUsed?.ToString());
            WriteProofs(json, skill.Proofs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSignals(Utf8JsonWriter json, ResumeReport report)
    {
        json.WriteStartArray("signals"u8);
        foreach (var signal in report.Signals)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, signal.Name);
            json.WriteString("title"u8, signal.Title);
            json.WriteString("backing"u8, Vocabulary.WordOf(signal.Backing));
            json.WriteString("through"u8, signal.Through);
            WriteProofs(json, signal.Proofs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDates(Utf8JsonWriter json, ResumeReport report)
    {
        json.WriteStartArray("dates"u8);
        foreach (var finding in report.Dates)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Vocabulary.WordOf(finding.Kind));
            json.WriteString("from"u8, finding.First?.ToString());
            json.WriteString("to"u8, finding.Last?.ToString());
            json.WriteNumber("months"u8, finding.Months);
            json.WriteStartArray("lines"u8);
            foreach (var quote in finding.Quotes)
            {
                json.WriteStartObject();
                WriteQuote(json, quote);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRemarks(Utf8JsonWriter json, ResumeReport report)
    {
        json.WriteStartArray("hidden"u8);
        foreach (var hidden in report.Hidden)
        {
            json.WriteStartObject();
            json.WriteString("reason"u8, hidden.Reason);
            WriteQuote(json, hidden.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes"u8);
        foreach (var note in report.Notes)
        {
            json.WriteStringValue(note);
        }

        json.WriteEndArray();
        json.WriteStartArray("suggestions"u8);
        foreach (var suggestion in report.Suggestions)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Vocabulary.WordOf(suggestion.Kind));
            json.WriteString("subject"u8, suggestion.Subject);
            json.WriteString("text"u8, suggestion.Text);
            if (suggestion.Quote is { } quote)
            {
                WriteQuote(json, quote);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProofs(Utf8JsonWriter json, ImmutableArray<Proof> proofs)
    {
        json.WriteStartArray("proofs"u8);
        foreach (var proof in proofs)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Vocabulary.WordOf(proof.Kind));
            WriteRole(json, proof.Role);
            WriteQuote(json, proof.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<AskedCount> counts)
    {
        json.WriteStartArray(name);
        foreach (var count in counts)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, count.Name);
            json.WriteNumber("openings"u8, count.Openings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRole(Utf8JsonWriter json, int? role)
    {
        if (role is { } number)
        {
            json.WriteNumber("role"u8, number);
        }
    }

    private static void WriteQuote(Utf8JsonWriter json, Quote quote)
    {
        json.WriteNumber("line"u8, quote.Line);
        if (quote.Page > 0)
        {
            json.WriteNumber("page"u8, quote.Page);
        }

        json.WriteString("quote"u8, quote.Text);
    }
}
