using System.Text.Json;
using Lanewise.Extraction;
using Lanewise.Extraction.Employment;
using Lanewise.Extraction.Seniority;
using Lanewise.Extraction.Text;

namespace Lanewise.Cli.Extract;

/// <summary>Writes where each fact was read. Offsets count Unicode code points of <c>plain</c>.</summary>
internal ref struct EvidenceLine
{
    private readonly Utf8JsonWriter _json;
    private readonly string _plain;
    private readonly CodePoints _codePoints;

    private EvidenceLine(Utf8JsonWriter json, string plain)
    {
        _json = json;
        _plain = plain;
        _codePoints = new CodePoints(plain);
    }

    /// <summary>Writes the members <c>evidence</c> and <c>plain</c> of an object that the caller has opened.</summary>
    public static void Write(Utf8JsonWriter json, Facts facts)
    {
        var line = new EvidenceLine(json, facts.Plain);
        json.WriteStartArray("evidence"u8);
        line.WriteAll(facts);
        json.WriteEndArray();
        json.WriteString("plain"u8, facts.Plain);
    }

    private readonly void WriteAll(Facts facts)
    {
        WriteFact("is_job"u8, facts.IsJob, static (j, v) => j.WriteBooleanValue(v));
        foreach (var mention in facts.Mentions.Where(m => m.ImpliedBy is null))
        {
            var field = mention.Technology.IsLanguage ? "languages"u8 : "technologies"u8;
            WriteOne(field, mention.Span, mention.Technology.Name, static (j, v) => j.WriteStringValue(v));
        }

        foreach (var pay in facts.Pay)
        {
            WriteOne("pay"u8, pay.Span, pay, FactsLine.WriteRange);
        }

        WriteWords<SeniorityLevel>("seniority"u8, facts.Seniority);
        WriteWords<EmploymentForm>("employment"u8, facts.Employment);
        WriteWords<Workplace>("workplace"u8, facts.Workplace);
        WriteNames("remote_from"u8, facts.RemoteFrom);
        foreach (var place in facts.Places)
        {
            WriteOne("places"u8, place.Span, place, FactsLine.WritePlace);
        }

        if (facts.YearsMin is { } years)
        {
            WriteFact("years_min"u8, years, static (j, v) => j.WriteNumberValue(v));
        }

        WriteNames("lanes"u8, facts.Lanes);
        WriteNames("layers"u8, facts.Layers);
        WriteNames("roles"u8, facts.Roles);
        WriteNames("signals"u8, facts.Signals);
    }

    private readonly void WriteWords<T>(ReadOnlySpan<byte> field, IEnumerable<Fact<T>> facts)
        where T : struct, Enum
    {
        foreach (var fact in facts)
        {
            WriteFact(field, fact, static (j, v) => j.WriteStringValue(Vocabulary.WordOf(v)));
        }
    }

    private readonly void WriteNames(ReadOnlySpan<byte> field, IEnumerable<Fact<string>> facts)
    {
        foreach (var fact in facts)
        {
            WriteFact(field, fact, static (j, v) => j.WriteStringValue(v));
        }
    }

    private readonly void WriteFact<T>(ReadOnlySpan<byte> field, Fact<T> fact, Action<Utf8JsonWriter, T> value) =>
        WriteOne(field, fact.Span, fact.Value, value);

    private readonly void WriteOne<T>(ReadOnlySpan<byte> field, Span span, T value, Action<Utf8JsonWriter, T> write)
    {
        if (span.IsEmpty)
        {
            return;
        }

        _json.WriteStartObject();
        _json.WriteString("field"u8, field);
        _json.WritePropertyName("value"u8);
        write(_json, value);
        _json.WriteNumber("start"u8, _codePoints.Before(span.Start));
        _json.WriteNumber("end"u8, _codePoints.Before(span.End));
        _json.WriteString("quote"u8, _plain.AsSpan(span.Start, span.Length));
        _json.WriteEndObject();
    }
}
