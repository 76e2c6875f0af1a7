using System.Collections.Immutable;
using System.Globalization;

namespace Lanewise.Market.Layers;

/// <summary>Says in a sentence where languages stand out.</summary>
internal static class MatrixSentence
{
    private const int MostNamed = 3;
    private const int MostColumns = 6;

    /// <summary>The sentence: lifts above 1 with their whole interval, by column, or by language where there are many columns.</summary>
    public static string Of(ImmutableArray<string> names, ImmutableArray<MatrixRow> rows)
    {
        string[] parts =
            names.Length > MostColumns
                ? [.. rows.SelectMany(OfLanguage)]
                : [.. names.SelectMany((name, column) => OfColumn(name, column, rows))];
        if (parts.Length > 0)
        {
            return $"More than their usual share: {string.Join("; ", parts)}.";
        }

        return rows.All(row => row.Refusal is not null)
            ? "Where languages are asked for: too little data."
            : "No language is asked for in one place clearly more than in others.";
    }

    private static IEnumerable<string> OfColumn(string name, int column, ImmutableArray<MatrixRow> rows)
    {
        string[] languages =
        [
            .. rows.Where(row => StandsOut(row.Cells[column]))
                .OrderByDescending(row => row.Cells[column].Lift?.Low)
                .Take(MostNamed)
                .Select(row => $"{row.Language} ({Times(row.Cells[column])})"),
        ];
        return languages.Length > 0 ? [$"in {name} {string.Join(", ", languages)}"] : [];
    }

    private static IEnumerable<string> OfLanguage(MatrixRow row) =>
        row.Cells.Where(StandsOut).MaxBy(cell => cell.Lift?.Low) is { } best
            ? [$"{row.Language} in {best.Name} ({Times(best)})"]
            : [];

    private static bool StandsOut(MatrixCell cell) => cell.Lift is { Low: > 1 };

    private static string Times(MatrixCell cell) =>
        string.Create(CultureInfo.InvariantCulture, $"{cell.Lift?.Value:0.0}×");
}
