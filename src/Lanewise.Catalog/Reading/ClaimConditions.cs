using System.Collections.Immutable;
using System.Globalization;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads the market that a claim is about.</summary>
internal sealed class ClaimConditions(Knowledge knowledge)
{
    /// <summary>The filters, as every command that measures has them.</summary>
    public static readonly string[] Fields =
    [
        "country",
        "city",
        "remote",
        "seniority",
        "lane",
        "layer",
        "employment",
        "source",
        "since",
        "until",
        "primary-only",
    ];

    /// <summary>The conditions of an entry over those given.</summary>
    public ImmutableSortedDictionary<string, string> Read(Entry entry, ImmutableSortedDictionary<string, string> given)
    {
        foreach (var field in Fields)
        {
            if (entry.TextOrNull(field) is { } text)
            {
                given = given.SetItem(field, Value(entry, field, text));
            }
        }

        return given;
    }

    private string Value(Entry entry, string field, string text)
    {
        var (value, mistake) = field switch
        {
            "country" => (
                text,
                ClaimNames.Mistake(text, [.. knowledge.Places.Countries.Select(c => c.Code)], "country")
            ),
            "city" => (
                text,
                ClaimNames.Mistake(text, [.. knowledge.Places.Cities.Select(c => c.Name).Distinct()], "city")
            ),
            "lane" => (text, ClaimNames.Mistake(text, [.. knowledge.Lanes.Select(lane => lane.Name)], "lane")),
            "layer" => (text, ClaimNames.Mistake(text, [.. knowledge.Layers.Select(layer => layer.Name)], "layer")),
            "seniority" => (text, ClaimNames.Mistake(text, ClaimNames.Levels, "seniority")),
            "employment" => (text, ClaimNames.Mistake(text, ClaimNames.Forms, "employment")),
            "remote" or "primary-only" => (
                text,
                text is "true" or "false" ? null : $"is '{text}'; true or false expected"
            ),
            "since" or "until" => Day(text, field == "until"),
            _ => (text, null),
        };
        if (mistake is not null)
        {
            entry.Report(entry.LineOf(field), field, mistake);
        }

        return value;
    }

    private static (string Day, string? Mistake) Day(string text, bool isLast)
    {
        (string Format, Func<DateOnly, DateOnly> Last)[] formats =
        [
            ("yyyy-MM-dd", day => day),
            ("yyyy-MM", day => day.AddMonths(1).AddDays(-1)),
            ("yyyy", day => day.AddYears(1).AddDays(-1)),
        ];
        foreach (var (format, last) in formats)
        {
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return ((isLast ? last(day) : day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null);
            }
        }

        return (text, $"'{text}' is no day; write it as 2026-03-01, 2026-03 or 2026");
    }
}
