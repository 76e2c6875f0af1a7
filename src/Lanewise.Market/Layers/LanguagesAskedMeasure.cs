using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Layers;

/// <summary>Counts how many languages openings ask for.</summary>
internal static class LanguagesAskedMeasure
{
    private const int Most = 4;

    /// <summary>The counts.</summary>
    public static LanguagesAsked Of(LanguageMarket market, KeyedOpenings openings, Knowledge knowledge, bool isByLane)
    {
        var names = isByLane ? market.Scope.Lanes : [.. knowledge.Layers.Select(layer => layer.Name)];
        var thresholds = new LayersThresholds(knowledge.Thresholds);
        ImmutableArray<LanguageNumbers> rows =
        [
            Numbers("all", openings, _ => true, thresholds),
            .. market.Shown.Select(
                (language, n) => Numbers(language, openings, row => ((row.Asked >> n) & 1) == 1, thresholds)
            ),
            .. names.Select(
                (name, n) =>
                    Numbers(
                        name,
                        openings,
                        row => (((isByLane ? row.Lanes : row.Layers) >> (n + 1)) & 1) == 1,
                        thresholds
                    )
            ),
        ];
        return new LanguagesAsked { Rows = rows, Sentence = Sentence(rows, market.Shown.Length) };
    }

    private static LanguageNumbers Numbers(
        string name,
        KeyedOpenings openings,
        Func<KeyedOpenings.Row, bool> isAmong,
        LayersThresholds thresholds
    )
    {
        // One table for each number, and a last one for two or more; their second property is the number alone.
        var tables = new ClusteredTable[Most + 1];
        var counts = new long[Most + 1];
        var among = Array.FindAll(openings.Rows, row => isAmong(row));
        foreach (var employer in among.GroupBy(row => row.Employer))
        {
            counts.AsSpan().Clear();
            var all = 0L;
            foreach (var row in employer)
            {
                all += row.Openings;
                counts[Math.Min(row.Needed, Most) - 1] += row.Openings;
                counts[Most] += row.Needed > 1 ? row.Openings : 0;
            }

            for (var i = 0; i < tables.Length; i++)
            {
                tables[i] += ClusteredTable.Of(counts[i], all, counts[i], all);
            }
        }

        var numbers = new LanguageNumbers
        {
            Of = name,
            Openings = tables[0].First,
            Employers = tables[0].Clusters,
            Refusal = thresholds.Refusal(tables[0].First, tables[0].Clusters, "ask for a language"),
        };
        return numbers.Refusal is null
            ? numbers with
            {
                Shares = [.. tables.Take(Most).Select(table => table.Share()!.Value)], // there are openings
                Several = tables[Most].Share(),
                OpeningIds = Examples.Of(among.Where(row => row.Needed > 1).Select(row => row.Example)),
            }
            : numbers;
    }

    private static string Sentence(ImmutableArray<LanguageNumbers> rows, int shown)
    {
        if (rows[0].Several is not { } several)
        {
            return $"How many languages openings ask for: too little data ({rows[0].Refusal}).";
        }

        string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#}%");
        var known = rows.Skip(1).Take(shown).Where(row => row.Several is not null).ToArray();
        var most = known.MaxBy(row => row.Several!.Value.Value); // those without are left out
        var least = known.MinBy(row => row.Several!.Value.Value);
        var spread =
            known.Length > 1
                ? $", from {Percent(least!.Several!.Value.Value)} of those for {least.Of} to {Percent(most!.Several!.Value.Value)} of those for {most.Of}"
                : "";
        return $"{Percent(several.Value)} (95% interval {Percent(several.Low)} to {Percent(several.High)}) of the openings that ask for a language ask for two or more{spread}; an either/or group counts as one.";
    }
}
