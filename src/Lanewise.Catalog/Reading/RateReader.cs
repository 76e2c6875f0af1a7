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
        var rows = new List<double[]>();
        int? firstMonth = null;
        while (csv.Next())
        {
            if (Month(csv) is not { } month)
            {
                continue;
            }

            firstMonth ??= month;
            if (month != firstMonth + rows.Count)
            {
                csv.Report("month", "months must follow one another without a gap");
            }

            rows.Add(Rates(csv));
        }

        var series = new Dictionary<string, double[]>(StringComparer.Ordinal);
        for (var column = 1; column < csv.Columns.Length; column++)
        {
            series.TryAdd(csv.Columns[column], Column(rows, column));
        }

        return new ExchangeRates(firstMonth ?? 0, series);
    }

    private static void CheckColumns(CsvFile csv, CatalogFile file, Mistakes mistakes)
    {
        if (csv.Columns is not ["month", ..])
        {
            mistakes.Add(file.Shown, 1, "month", "must be the first column");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { "month" };
        foreach (var column in csv.Columns)
        {
            if (column != "month" && (column.Length != 3 || !column.All(char.IsAsciiLetterUpper)))
            {
                mistakes.Add(file.Shown, 1, column, "is no ISO 4217 code such as EUR");
            }
            else if (!seen.Add(column) && column != "month")
            {
                mistakes.Add(file.Shown, 1, column, "stands twice");
            }
        }
    }

    private static int? Month(CsvFile csv)
    {
        if (DateOnly.TryParseExact(csv[0], "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return (date.Year * 12) + date.Month - 1;
        }

        csv.Report("month", $"'{csv[0]}' is no month such as 2015-01");
        return null;
    }

    private static double[] Rates(CsvFile csv)
    {
        var rates = new double[csv.Columns.Length];
        for (var column = 1; column < rates.Length; column++)
        {
            rates[column] = Rate(csv, column);
        }

        return rates;
    }

    private static double Rate(CsvFile csv, int column)
    {
        if (csv[column].IsWhiteSpace())
        {
            return double.NaN;
        }

        var isNumber = double.TryParse(csv[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var rate);
        if (isNumber && rate > 0 && double.IsFinite(rate))
        {
            return rate;
        }

        csv.Report(csv.Columns[column], $"'{csv[column]}' must be a number above 0, the dollars for one unit");
        return double.NaN;
    }

    private static double[] Column(List<double[]> rows, int column)
    {
        var months = new double[rows.Count];
        for (var month = 0; month < months.Length; month++)
        {
            months[month] = rows[month][column];
        }

        return months;
    }
}
