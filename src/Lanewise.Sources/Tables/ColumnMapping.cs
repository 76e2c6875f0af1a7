using System.Globalization;
using System.Text.Json;
using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Tables;

/// <summary>What the columns of a table are taken for.</summary>
public sealed class ColumnMapping
{
    private const int MostNames = 12;
    private const double Sure = 0.7;

    private static readonly TableField[] Details =
    [
        TableField.Url,
        TableField.Salary,
        TableField.SalaryMin,
        TableField.Employment,
        TableField.Location,
        TableField.Date,
    ];

    private readonly Dictionary<TableField, MappedColumn> _byField;
    private readonly IReadOnlyList<string> _names;

    internal ColumnMapping(IEnumerable<MappedColumn> columns, IReadOnlyList<string> names)
    {
        _byField = columns.ToDictionary(column => column.Field);
        _names = names;
    }

    /// <summary>The columns that are used, in the order of the fields.</summary>
    public IReadOnlyList<MappedColumn> Columns => [.. _byField.Values.OrderBy(column => column.Field)];

    /// <summary>Why the table holds no postings as far as can be told; null where it does.</summary>
    public string? Refusal
    {
        get
        {
            if (
                _byField.Values.FirstOrDefault(column => !_names.Contains(column.Column, StringComparer.Ordinal)) is
                { } absent
            )
            {
                return $"no column '{absent.Column}' for {TableFields.NameOf(absent.Field)} (columns: {Names})";
            }

            return LooksLikePostings
                ? null
                : $"no column looks like a posting's text, and none like a title beside a company or address (columns: {Names})";
        }
    }

    private bool LooksLikePostings =>
        Has(TableField.Text)
        || (Has(TableField.Title) && IsNamed(TableField.Title))
        || (Has(TableField.Title) && Has(TableField.Company) && Details.Any(Has))
        || (Confidence(TableField.Title) >= Sure && (Has(TableField.Company) || Has(TableField.Url)));

    private string Names =>
        string.Join(", ", _names.Take(MostNames).Select(Quoted.Short)) + (_names.Count > MostNames ? ", …" : "");

    /// <summary>Guesses from the names and values of the columns.</summary>
    /// <param name="rows">Some rows as JSON objects; none gives a mapping that refuses.</param>
    public static ColumnMapping Guess(IReadOnlyList<JsonElement> rows)
    {
        var profiles = ColumnProfile.Of(rows);
        return new ColumnMapping(ColumnGuess.Best(profiles), [.. profiles.Select(profile => profile.Path)]);
    }

    /// <summary>This mapping with columns that the user named instead of the guessed ones.</summary>
    /// <param name="map">Column by name of field.</param>
    /// <exception cref="ArgumentException">A name is no field; the message lists them.</exception>
    public ColumnMapping With(IReadOnlyDictionary<string, string> map)
    {
        var named = map.Select(pair => new MappedColumn(Field(pair.Key), pair.Value, 1, "named by you")).ToList();
        var guessed = _byField.Values.Where(column =>
            !named.Exists(other => other.Field == column.Field || other.Column == column.Column)
        );
        return new ColumnMapping(guessed.Concat(named), _names);
    }

    /// <summary>The mapping in one line a field, for people.</summary>
    public IReadOnlyList<string> Explain() =>
        [
            .. Columns.Select(column =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{TableFields.NameOf(column.Field)} <- {column.Column} ({column.Confidence:0%}: {column.Reason})"
                )
            ),
        ];

    internal string? Column(TableField field) => _byField.GetValueOrDefault(field)?.Column;

    private bool Has(TableField field) => _byField.ContainsKey(field);

    private double Confidence(TableField field) => _byField.GetValueOrDefault(field)?.Confidence ?? 0;

    private bool IsNamed(TableField field) => _byField.GetValueOrDefault(field)?.Confidence == 1;

    private static TableField Field(string name) =>
        TableFields.TryParse(name, out var field)
            ? field
            : throw new ArgumentException(
                $"'{name}' is no field; fields are {string.Join(", ", TableFields.Names)}",
                nameof(name)
            );
}
