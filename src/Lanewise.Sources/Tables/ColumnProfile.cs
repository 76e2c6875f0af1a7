using System.Text.Json;
using System.Text.RegularExpressions;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Tables;

/// <summary>What the values of one column look like, as shares of those that are present.</summary>
internal sealed partial class ColumnProfile
{
    private const int MaxDepth = 3;
    private const int LongestLooked = 400;
    private const int LongestTitle = 200;

    private readonly List<string> _values;

    private ColumnProfile(string path, List<string> values)
    {
        Path = path;
        _values = values;
        MedianLength = Median(values.Select(value => value.Length));
        MedianWords = Median(
            values.Select(value => value.AsSpan(0, Math.Min(value.Length, LongestLooked)).Count(' ') + 1)
        );
        Distinct = values.Count == 0 ? 0 : values.Distinct(StringComparer.Ordinal).Count() / (double)values.Count;
    }

    /// <summary>The column's name, or its path joined by dots.</summary>
    public string Path { get; }

    /// <summary>Half of the values are at least this long.</summary>
    public int MedianLength { get; }

    /// <summary>Half of the values have at least this many words (of their first 400 characters).</summary>
    public int MedianWords { get; }

    /// <summary>The share of values that no other equals.</summary>
    public double Distinct { get; }

    /// <summary>Whether no value is present.</summary>
    public bool IsEmpty => _values.Count == 0;

    public double Numbers => Share(value => Amounts.TryParse(value, out _));

    public double Dates => Share(value => Days.TryParse(value, out _));

    public double Urls =>
        Share(value =>
            value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        );

    public double Truths =>
        Share(value => value.ToUpperInvariant() is "TRUE" or "FALSE" or "YES" or "NO" or "1" or "0");

    public double Currencies => Share(value => Currency().IsMatch(value));

    public double Periods => Share(value => value.Length < 24 && PayPeriods.Of(value) is not null);

    public double JobWords => Share(value => value.Length <= LongestTitle && JobWord().IsMatch(value));

    public double Digits => Share(value => value.Any(char.IsAsciiDigit));

    /// <summary>The columns of the rows, nested members included, in order of appearance.</summary>
    public static IReadOnlyList<ColumnProfile> Of(IReadOnlyList<JsonElement> rows)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Collect(row, "", 0, values);
        }

        return [.. values.Select(column => new ColumnProfile(column.Key, column.Value))];
    }

    private static void Collect(JsonElement row, string prefix, int depth, Dictionary<string, List<string>> values)
    {
        foreach (var property in row.EnumerateObject())
        {
            var path = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Object && depth < MaxDepth)
            {
                Collect(property.Value, path + ".", depth + 1, values);
                continue;
            }

            if (!values.TryGetValue(path, out var column))
            {
                values.Add(path, column = []);
            }

            if (Value(property.Value) is { } value)
            {
                column.Add(value);
            }
        }
    }

    private static string? Value(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.Array ? FirstText(value) : JsonText.Scalar(value);
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static string? FirstText(JsonElement list) =>
        list.EnumerateArray()
            .Where(item => item.ValueKind == JsonValueKind.String)
            .Select(JsonText.Scalar)
            .FirstOrDefault();

    private double Share(Func<string, bool> fits) =>
        _values.Count == 0 ? 0 : _values.Count(fits) / (double)_values.Count;

    private static int Median(IEnumerable<int> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];
    }

    [GeneratedRegex("^(?:[A-Za-z]{3}|[$€£¥₹])$", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Currency();

    // Head nouns of titles, so that a column without a telling name can still be known.
    [GeneratedRegex(
        @"engineer|developer|manager|analyst|scientist|designer|architect|consultant|specialist|director|assistant|programmer|technician|entwickler|berater|leiter|ingenieur|mitarbeiter|développeur|développeuse|ingénieur|responsable|desarrollador|ingeniero|analista|desenvolvedor|engenheiro|gerente",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex JobWord();
}
