using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Catalog.Reading;
using Lanewise.Catalog.Taxes;

namespace Lanewise.Advice.Offers;

/// <summary>Reads an offer that a person wrote as YAML, the part of it that the catalog is written in: no anchors, aliases or tags.</summary>
public static class OfferReader
{
    /// <summary>Most bytes of a file; an offer takes a few hundred.</summary>
    public const int MostBytes = 64 * 1024;

    private const int LongestName = 60;

    private static readonly string[] Kinds = ["contract", "employment"];

    private static readonly string[] Shared =
    [
        "name",
        "kind",
        "country",
        "starts",
        "lane",
        "hours",
        "leave",
        "health",
        "filing",
        "state_rate",
        "children",
    ];

    /// <summary>Reads it.</summary>
    /// <param name="shown">How the file is named in mistakes.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="knowledge">The catalog, for tax tables and lanes.</param>
    /// <exception cref="CatalogException">It is wrong; the message lists all mistakes with file, line and field.</exception>
    public static Offer Read(string shown, byte[] bytes, Knowledge knowledge)
    {
        var mistakes = new Mistakes();
        var offer = Read(new CatalogFile(shown, shown, bytes), knowledge, mistakes);
        mistakes.ThrowIfAny();
        return offer!; // null only with a mistake
    }

    private static Offer? Read(CatalogFile file, Knowledge knowledge, Mistakes mistakes)
    {
        if (file.Bytes.Length > MostBytes)
        {
            mistakes.Add(
                file.Shown,
                1,
                "",
                $"is larger than {MostBytes / 1024} KB; an offer takes a few hundred bytes"
            );
            return null;
        }

        if (YamlText.Read(file, mistakes) is not MappingNode mapping)
        {
            if (mistakes.IsEmpty)
            {
                mistakes.Add(file.Shown, 1, "", "holds no offer; lanewise offer --example contract shows one");
            }

            return null;
        }

        var kind = (mapping.Fields.Find(field => field.Name == "kind")?.Value as TextNode)?.Text;
        string[] own = kind switch
        {
            "contract" => ContractReader.Known,
            "employment" => EmploymentReader.Known,
            _ => [.. ContractReader.Known, .. EmploymentReader.Known],
        };
        var entry = new Entry(file.Shown, mapping, [.. Shared, .. own], new Names(mistakes));
        var fields = new OfferFields(entry);
        _ = fields.Word("kind", Kinds, null);
        return Table(entry, knowledge.Taxes) is { } table && kind is "contract" or "employment"
            ? Read(fields, kind, table, knowledge)
            : null;
    }

    private static Offer Read(OfferFields fields, string kind, TaxTable table, Knowledge knowledge)
    {
        var country = table.Country;
        fields.OnlyWhere("filing", country is "US" or "DE", "counts in US and DE; in GB each is taxed alone");
        fields.OnlyWhere("state_rate", country == "US", "counts in US only");
        fields.OnlyWhere("children", country == "DE", "counts in DE only");
        fields.OnlyWhere("health", country != "DE", "is computed in DE, as statutory insurance; leave it out");
        Offer offer = kind == "contract" ? ContractReader.Read(fields, table) : EmploymentReader.Read(fields, table);
        return offer with
        {
            Name = Name(fields.Entry),
            IsMarried = fields.Word("filing", ["single", "married"], "single") == "married",
            StateRate = fields.Share("state_rate", 0),
            Children = (int)fields.Number("children", 0, 20, 0),
            Health = fields.Amount("health", 0),
            Hours = fields.Number("hours", 1, 168, offer.Hours),
            Lane = Lane(fields.Entry, knowledge),
        };
    }

    private static string Name(Entry entry)
    {
        var name = entry.Text("name");
        if (name.Length > LongestName || name.Any(char.IsControl))
        {
            entry.Report(
                entry.LineOf("name"),
                "name",
                $"must be at most {LongestName} characters, none of them a control character"
            );
        }

        return name;
    }

    private static string? Lane(Entry entry, Knowledge knowledge)
    {
        var lane = entry.TextOrNull("lane");
        var lanes = knowledge.Lanes.Select(l => l.Name);
        if (lane is not null && !lanes.Contains(lane, StringComparer.Ordinal))
        {
            var nearest = EditDistance.Nearest(lane, lanes, 1);
            var hint = nearest.Count == 0 ? "" : $"; did you mean '{nearest[0]}'?";
            entry.Report(entry.LineOf("lane"), "lane", $"there is no lane '{lane}'{hint}");
        }

        return lane;
    }

    private static TaxTable? Table(Entry entry, ImmutableArray<TaxTable> tables)
    {
        var country = entry.Text("country");
        var starts = entry.Day("starts");
        ImmutableArray<TaxTable> known = [.. tables.Where(t => t.Country == country)];
        if (country.Length > 0 && known.IsEmpty)
        {
            var countries = string.Join(", ", tables.Select(t => t.Country).Distinct(StringComparer.Ordinal));
            entry.Report(
                entry.LineOf("country"),
                "country",
                $"the taxes of '{country}' are not known; known are {countries}"
            );
        }

        if (known.IsEmpty)
        {
            return null;
        }

        if (starts is not { } day)
        {
            return known[^1];
        }

        var table = known.FirstOrDefault(t => t.Covers(day));
        if (table is null)
        {
            var years = string.Join(", ", known.Select(Span));
            entry.Report(
                entry.LineOf("starts"),
                "starts",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the taxes of {country} on {day:yyyy-MM-dd} are not known; known are {years}"
                )
            );
        }

        return table;
    }

    private static string Span(TaxTable table) =>
        string.Create(CultureInfo.InvariantCulture, $"{table.From:yyyy-MM-dd} to {table.Until:yyyy-MM-dd}");
}
