using System.Collections.Immutable;
using Lanewise.Catalog.Taxes;

namespace Lanewise.Catalog.Reading;

/// <summary>Reads the files of <c>taxes/</c>.</summary>
internal static class TaxReader
{
    private const decimal MostAmount = 100_000_000;

    private static readonly string[] Fields = ["country", "year", "from", "until", "currency", "figures"];
    private static readonly string[] FigureFields = ["name", "value", "brackets", "source", "confirmed"];
    private static readonly string[] BracketFields = ["above", "rate"];

    /// <summary>All tables, by country and year; one that lacks a figure or overlaps another is reported.</summary>
    public static ImmutableArray<TaxTable> Read(IEnumerable<CatalogFile> files, Mistakes mistakes)
    {
        var names = new Names(mistakes);
        var tables = new List<TaxTable>();
        foreach (var file in files)
        {
            foreach (var entry in Entry.All(file, Fields, names))
            {
                if (Table(file.Shown, entry) is not { } table)
                {
                    continue;
                }

                if (
                    tables.Find(t => t.Country == table.Country && t.From <= table.Until && table.From <= t.Until) is
                    { } other
                )
                {
                    entry.Report(entry.LineOf("from"), "from", $"the table overlaps that of {other.File}");
                }

                tables.Add(table);
            }
        }

        return [.. tables.OrderBy(t => t.Country, StringComparer.Ordinal).ThenBy(t => t.From)];
    }

    private static TaxTable? Table(string file, Entry entry)
    {
        var country = entry.Text("country");
        if (!TaxTable.Names.TryGetValue(country, out var names))
        {
            var known = string.Join(", ", TaxTable.Names.Keys);
            entry.Report(
                entry.LineOf("country"),
                "country",
                $"'{country}' is none whose taxes can be computed: {known}"
            );
            return null;
        }

        var year = Required(entry, "year", entry.Number("year", 1900, 2200));
        var from = Required(entry, "from", entry.Day("from"));
        var until = Required(entry, "until", entry.Day("until"));
        if (until < from)
        {
            entry.Report(entry.LineOf("until"), "until", "lies before from");
        }

        return new()
        {
            Country = country,
            Year = (int)year,
            From = from,
            Until = until,
            Currency = entry.Text("currency"),
            File = file,
            Figures = Figures(entry, names),
        };
    }

    private static ImmutableArray<TaxFigure> Figures(Entry entry, ImmutableArray<string> names)
    {
        var figures = new List<TaxFigure>();
        foreach (var row in entry.Entries("figures", FigureFields))
        {
            var name = row.Text("name");
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                row.Report(row.LineOf("name"), "name", $"no tax of this country asks for a figure '{name}'");
            }
            else if (figures.Exists(f => f.Name == name))
            {
                row.Report(row.LineOf("name"), "name", $"'{name}' stands twice");
            }

            figures.Add(new(name, Value(row), Brackets(row), row.Text("source"), row.Text("confirmed")));
        }

        foreach (var missing in names.Where(name => !figures.Exists(f => f.Name == name)))
        {
            entry.Report(entry.Line, "figures", $"the figure '{missing}' is missing");
        }

        return [.. figures];
    }

    private static decimal Value(Entry row)
    {
        if (row.Has("value") == row.Has("brackets"))
        {
            row.Report(row.Line, "value", "either a value or brackets must be given");
        }

        return row.Number("value", 0, MostAmount) ?? 0;
    }

    private static ImmutableArray<TaxBracket> Brackets(Entry row)
    {
        var brackets = new List<TaxBracket>();
        foreach (var bracket in row.Entries("brackets", BracketFields))
        {
            var above = Required(bracket, "above", bracket.Number("above", 0, MostAmount));
            if (brackets is [.., var last] && above <= last.Above)
            {
                bracket.Report(bracket.LineOf("above"), "above", "must be more than that of the bracket before");
            }

            brackets.Add(new(above, Required(bracket, "rate", bracket.Number("rate", 0, 1))));
        }

        return [.. brackets];
    }

    private static T Required<T>(Entry entry, string field, T? value)
        where T : struct
    {
        if (!entry.Has(field))
        {
            entry.Report(entry.Line, field, "is missing");
        }

        return value ?? default;
    }
}
