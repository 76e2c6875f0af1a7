using System.Collections.Immutable;
using System.Text.Json;
using Lanewise.Extraction;
using Lanewise.Extraction.Pay;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Technologies;

namespace Lanewise.Cli.Extract;

/// <summary>Writes the facts of one posting as JSON, in the fields and words of docs/cli.md.</summary>
internal static class FactsLine
{
    /// <summary>Writes the members of an object that the caller has opened.</summary>
    public static void Write(Utf8JsonWriter json, string id, Facts facts)
    {
        json.WriteString("id"u8, id);
        json.WriteBoolean("is_job"u8, facts.IsJob.Value);
        WriteMentions(json, facts.Mentions);
        WritePay(json, facts.Pay);
        WriteWords(json, "seniority"u8, facts.Seniority);
        WriteWords(json, "employment"u8, facts.Employment);
        WriteWords(json, "workplace"u8, facts.Workplace);
        WriteNames(json, "remote_from"u8, facts.RemoteFrom);
        WritePlaces(json, facts.Places);
        json.WritePropertyName("years_min"u8);
        WriteYears(json, facts.YearsMin);
        WriteScored(json, "lanes"u8, facts.Lanes);
        WriteScored(json, "layers"u8, facts.Layers);
        WriteNames(json, "roles"u8, facts.Roles);
        WriteNames(json, "signals"u8, facts.Signals);
        json.WriteString("written_in"u8, facts.WrittenIn);
    }

    /// <summary>Writes one statement of pay as an object.</summary>
    public static void WriteRange(Utf8JsonWriter json, PayRange pay)
    {
        json.WriteStartObject();
        WriteAmount(json, "min"u8, pay.Min);
        WriteAmount(json, "max"u8, pay.Max);
        json.WriteString("currency"u8, pay.Currency);
        json.WriteString("period"u8, Vocabulary.WordOf(pay.Period));
        json.WriteString("kind"u8, Vocabulary.WordOf(pay.Kind));
        WriteAmount(json, "usd_year_min"u8, pay.UsdPerYearMin);
        WriteAmount(json, "usd_year_max"u8, pay.UsdPerYearMax);
        json.WriteEndObject();
    }

    /// <summary>Writes one place as an object.</summary>
    public static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteString("city"u8, place.City);
        json.WriteString("region"u8, place.Region);
        json.WriteString("country"u8, place.Country);
        json.WriteEndObject();
    }

    private static void WriteMentions(Utf8JsonWriter json, ImmutableArray<Mention> mentions)
    {
        json.WriteStartArray("languages"u8);
        foreach (var mention in mentions)
        {
            if (mention is { ImpliedBy: null, Technology.IsLanguage: true })
            {
                WriteLanguage(json, mention);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("technologies"u8);
        foreach (var mention in mentions)
        {
            if (mention is { ImpliedBy: null, Technology.IsLanguage: false })
            {
                WriteTechnology(json, mention);
            }
        }

        json.WriteEndArray();
        WriteImplied(json, mentions);
    }

    private static void WriteLanguage(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, mention.Technology.Name);
        json.WriteString("role"u8, Vocabulary.WordOf(mention.Role));
        json.WriteBoolean("primary"u8, mention.IsPrimary);
        if (mention.Alternatives > 0)
        {
            json.WriteNumber("alternatives"u8, mention.Alternatives);
        }

        json.WriteEndObject();
    }

    private static void WriteTechnology(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, mention.Technology.Name);
        json.WriteString("kind"u8, mention.Technology.Kind);
        json.WriteString("role"u8, Vocabulary.WordOf(mention.Role));
        json.WriteEndObject();
    }

    private static void WriteImplied(Utf8JsonWriter json, ImmutableArray<Mention> mentions)
    {
        json.WriteStartArray("implied"u8);
        foreach (var mention in mentions)
        {
            if (mention.ImpliedBy is { } cause)
            {
                json.WriteStartObject();
                json.WriteString("name"u8, mention.Technology.Name);
                json.WriteString("by"u8, cause.Name);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WritePay(Utf8JsonWriter json, ImmutableArray<PayRange> ranges)
    {
        json.WriteStartArray("pay"u8);
        foreach (var range in ranges)
        {
            WriteRange(json, range);
        }

        json.WriteEndArray();
    }

    private static void WritePlaces(Utf8JsonWriter json, ImmutableArray<Place> places)
    {
        json.WriteStartArray("places"u8);
        foreach (var place in places)
        {
            WritePlace(json, place);
        }

        json.WriteEndArray();
    }

    private static void WriteAmount(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? amount)
    {
        if (amount is { } value)
        {
            json.WriteNumber(name, value / 1.0000000000000000000000000000m); // drops zeros after the point
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteYears(Utf8JsonWriter json, Fact<int>? years)
    {
        if (years is { } fact)
        {
            json.WriteNumberValue(fact.Value);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteWords<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Fact<T>> facts)
        where T : struct, Enum
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStringValue(Vocabulary.WordOf(fact.Value));
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Fact<string>> facts)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStringValue(fact.Value);
        }

        json.WriteEndArray();
    }

    private static void WriteScored(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Fact<string>> facts)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, fact.Value);
            json.WriteNumber("score"u8, Math.Round(fact.Score, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
