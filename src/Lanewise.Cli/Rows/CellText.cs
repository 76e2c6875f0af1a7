using System.Globalization;
using System.Text;
using System.Text.Json;
using Lanewise.DuckDb;

namespace Lanewise.Cli.Rows;

/// <summary>Writes a value of a query as text or JSON, the same in every format.</summary>
internal static class CellText
{
    /// <summary>The value as text; lists and structs as JSON; null as nothing.</summary>
    public static string Of(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            bool truth => truth ? "true" : "false",
            double or float => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
            DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFzzz", CultureInfo.InvariantCulture),
            byte[] bytes => Convert.ToHexStringLower(bytes),
            Interval interval => Span(interval),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => Json(value),
        };

    /// <summary>Writes the value as JSON: numbers as numbers, days and times as text, what JSON cannot say (infinity) as null.</summary>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null or double and (double.NaN or double.PositiveInfinity or double.NegativeInfinity):
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case sbyte or short or int or long or byte or ushort or uint or ulong or decimal or double:
                json.WriteRawValue(Of(value));
                break;
            case float single:
                Write(json, (double)(decimal)single);
                break;
            case object?[] list:
                WriteList(json, list);
                break;
            case OrderedDictionary<string, object?> fields:
                WriteFields(json, fields.Select(f => (f.Key, f.Value)));
                break;
            case KeyValuePair<object, object?>[] pairs:
                WriteFields(json, pairs.Select(p => (Of(p.Key), p.Value)));
                break;
            default:
                json.WriteStringValue(Of(value));
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter json, object?[] list)
    {
        json.WriteStartArray();
        foreach (var element in list)
        {
            Write(json, element);
        }

        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, IEnumerable<(string Name, object? Value)> fields)
    {
        json.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static string Json(object value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Output.JsonOutput.Options with { Indented = false }))
        {
            Write(json, value);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Span(Interval interval) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{interval.Months} months {interval.Days} days {TimeSpan.FromMicroseconds(interval.Microseconds)}"
        );
}
