using System.Globalization;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads <c>rates.csv</c>: a row a month, a column a currency, dollars for one unit, empty where unknown.</summary>
internal static class RateReader
{
    /// <summary>The rates of the file.</summary>
    public static ExchangeRates Read(CatalogFile file, Mistakes mistakes)
    {
        var csv = new CsvFile(file, mistakes);
        CheckColumns(csv, file, mistakes);
        var series = csv.Columns.Select(_ => new List<double>()).ToArray();
        var firstMonth = 0;
        while (csv.Next())
        {
            if (
                !DateOnly.TryParseExact(
                    csv[0],
                    "yyyy-MM",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var date
                )
            )
            {
                csv.Report("month", $"'{csv[0]}' is no month such as 2015-01");
                continue;
            }

            var month = (date.Year * 12) + date.Month - 1;
            firstMonth = firstMonth == 0 ? month : firstMonth;
            if (series.Length > 1 && month != firstMonth + series[1].Count)
            {
                csv.Report("month", "months must follow one another without a gap");
            }

            for (var column = 1; column < series.Length; column++)
            {
                series[column].Add(Rate(csv, column));
            }
        }

        var known = Enumerable
            .Range(1, Math.Max(0, series.Length - 1))
            .DistinctBy(c => csv.Columns[c], StringComparer.Ordinal);
        return new ExchangeRates(
            firstMonth,
            known.ToDictionary(c => csv.Columns[c], c => series[c].ToArray(), StringComparer.Ordinal)
        );
    }

    private static void CheckColumns(CsvFile csv, CatalogFile file, Mistakes mistakes)
    {
        if (csv.Columns is not ["month", ..])
        {
            mistakes.Add(file.Shown, 1, "month", "must be the first column");
        }

        foreach (var (index, column) in csv.Columns.Index().Skip(1))
        {
            if (column.Length != 3 || !column.All(char.IsAsciiLetterUpper))
            {
                mistakes.Add(file.Shown, 1, column, "is no ISO 4217 code such as EUR");
            }
            else if (csv.Columns.Take(index).Contains(column, StringComparer.Ordinal))
            {
                mistakes.Add(file.Shown, 1, column, "stands twice");
            }
        }
    }

    private static double Rate(CsvFile csv, int column)
    {
        if (csv[column].IsWhiteSpace())
        {
            return double.NaN;
        }

        if (
            double.TryParse(csv[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var rate)
            && rate > 0
            && double.IsFinite(rate)
        )
        {
            return rate;
        }

        csv.Report(csv.Columns[column], $"'{csv[column]}' must be a number above 0, the dollars for one unit");
        return double.NaN;
    }
}
