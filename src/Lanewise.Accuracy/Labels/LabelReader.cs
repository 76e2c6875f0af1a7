using System.Collections.Immutable;
using System.Text.Json;

namespace Lanewise.Accuracy.Labels;

/// <summary>
/// Reads labels, and facts as <c>lanewise extract</c> prints them, from JSON: both have the same fields, and technologies, lanes and
/// layers may be names or objects with a name. A field that is missing or null says nothing.
/// </summary>
public static class LabelReader
{
    private static readonly string[] Fields =
    [
        "is_job",
        "languages",
        "alternatives",
        "technologies",
        "pay",
        "seniority",
        "employment",
        "workplace",
        "remote_from",
        "places",
        "years_min",
        "lanes",
        "layers",
    ];

    /// <summary>Reads one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="words">The words that the row may hold; null allows any, for what other programs found.</param>
    /// <param name="label">What it says.</param>
    /// <returns>Null, or why the row is no label: the field and what was expected.</returns>
    /// <exception cref="InvalidOperationException">A text of the row is not valid Unicode.</exception>
    public static string? Read(JsonElement row, LabelWords? words, out PostingLabel label)
    {
        label = new() { Id = "" };
        if (row.ValueKind != JsonValueKind.Object)
        {
            return "not a JSON object";
        }

        var fields = new LabelFields(row, words);
        label = new()
        {
            Id = fields.Identity(),
            IsJob = fields.Truth("is_job") ?? true,
            Languages = fields.Objects("languages", Language),
            Alternatives = [.. fields.Lists("alternatives"), .. Groups(fields)],
            Technologies = fields.Names("technologies"),
            Pay = fields.Objects("pay", Pay),
            Seniority = fields.Names("seniority"),
            Employment = fields.Names("employment"),
            Workplace = fields.Names("workplace"),
            RemoteFrom = fields.Names("remote_from"),
            Places = fields.Objects("places", Place),
            YearsMin = fields.Number("years_min"),
            Lanes = fields.Names("lanes"),
            Layers = fields.Names("layers"),
            WrittenIn = fields.Text("written_in"),
        };
        return fields.Mistake
            ?? (Fields.Any(field => row.TryGetProperty(field, out _)) ? null : "holds no field of a label");
    }

    private static LabelledLanguage Language(LabelFields language) =>
        new(language.Required("name", "languages"), language.Text("role"), language.Truth("primary") ?? false);

    private static LabelledPay Pay(LabelFields pay) =>
        new(pay.Number("min"), pay.Number("max"), pay.Text("currency"), pay.Text("period"));

    private static LabelledPlace Place(LabelFields place) =>
        new(place.Text("city"), place.Text("region"), place.Text("country"));

    // Facts number the groups at the languages themselves.
    private static IEnumerable<ImmutableArray<string>> Groups(LabelFields fields) =>
        fields
            .Objects("languages", l => (Name: l.Required("name", "languages"), Group: l.Number("alternatives")))
            .Where(l => l.Group is not null)
            .GroupBy(l => l.Group, l => l.Name)
            .Select(g => g.ToImmutableArray());
}
