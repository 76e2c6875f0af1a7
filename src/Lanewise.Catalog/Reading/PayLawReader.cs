using System.Globalization;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads <c>pay-laws.csv</c>.</summary>
internal static class PayLawReader
{
    /// <summary>The laws of the file, in its order.</summary>
    public static IEnumerable<PayLaw> Read(CatalogFile file, Mistakes mistakes)
    {
        var csv = new CsvFile(file, mistakes);
        if (!csv.Expect("country", "region", "since"))
        {
            yield break;
        }

        while (csv.Next())
        {
            if (IsCode(csv, 0) && IsCode(csv, 1) && Day(csv) is { } since)
            {
                yield return new(csv[0].ToString(), csv[1].ToString(), since);
            }
        }
    }

    private static bool IsCode(CsvFile csv, int column)
    {
        foreach (var letter in csv[column])
        {
            if (!char.IsAsciiLetterUpper(letter) && !char.IsAsciiDigit(letter))
            {
                csv.Report(csv.Columns[column], $"'{csv[column]}' is no code such as US");
                return false;
            }
        }

        return csv[column].Length > 0;
    }

    private static DateOnly? Day(CsvFile csv)
    {
        if (
            DateOnly.TryParseExact(csv[2], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        )
        {
            return day;
        }

        csv.Report("since", $"'{csv[2]}' is no day such as 2023-01-01");
        return null;
    }
}
