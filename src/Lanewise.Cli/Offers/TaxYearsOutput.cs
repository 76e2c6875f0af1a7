using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Lanewise.Catalog.Taxes;
using Lanewise.Cli.Output;

namespace Lanewise.Cli.Offers;

/// <summary>The countries and years whose taxes are known.</summary>
internal static class TaxYearsOutput
{
    /// <summary>How to read the table.</summary>
    public const string Legend =
        "Each figure names the law or publication that sets it and an independent place where it was found again; a year with a figure "
        + "that could not be found twice is left out. A folder of your own adds years: --catalog, docs/catalog.md.";

    /// <summary>One row a table.</summary>
    public static TextTable Table(ImmutableArray<TaxTable> tables)
    {
        var text = new TextTable(
            new("country"),
            new("tax year"),
            new("from"),
            new("until"),
            new("currency"),
            new("figures", IsNumber: true),
            new("file")
        );
        foreach (var table in tables)
        {
            text.Add(
                table.Country,
                table.Year.ToString(CultureInfo.InvariantCulture),
                Figures.Day(table.From),
                Figures.Day(table.Until),
                table.Currency,
                Figures.Count(table.Figures.Length),
                table.File
            );
        }

        return text;
    }

    /// <summary>Every figure with its source.</summary>
    public static void WriteJson(Utf8JsonWriter json, ImmutableArray<TaxTable> tables)
    {
        json.WriteStartArray();
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("country", table.Country);
            json.WriteNumber("year", table.Year);
            json.WriteString("from", Figures.Day(table.From));
            json.WriteString("until", Figures.Day(table.Until));
            json.WriteString("currency", table.Currency);
            json.WriteString("file", table.File);
            json.WriteStartArray("figures");
            foreach (var figure in table.Figures)
            {
                Write(json, figure);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TaxFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("name", figure.Name);
        if (figure.Brackets.IsEmpty)
        {
            json.WriteNumber("value", figure.Value);
        }
        else
        {
            json.WriteStartArray("brackets");
            foreach (var bracket in figure.Brackets)
            {
                json.WriteStartObject();
                json.WriteNumber("above", bracket.Above);
                json.WriteNumber("rate", bracket.Rate);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteString("source", figure.Source);
        json.WriteString("confirmed", figure.Confirmed);
        json.WriteEndObject();
    }
}
