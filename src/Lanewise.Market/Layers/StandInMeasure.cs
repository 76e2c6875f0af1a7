using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Layers;

/// <summary>Measures which language would do in place of which, as either/or groups say.</summary>
internal static class StandInMeasure
{
    private const int MostNamed = 5;

    /// <summary>The stand-ins among the languages shown.</summary>
    public static StandIns Of(LanguageMarket market, List<LanguageOpenings> openings, Thresholds thresholds)
    {
        var languages = market.Shown;
        var refusals = new LayersThresholds(thresholds);
        LanguageOpenings[][] byLanguage =
        [
            .. languages.Select((_, number) => openings.Where(row => row.Language == number).ToArray()),
        ];
        ImmutableArray<StandInRow> all =
        [
            .. byLanguage.Select((own, number) => Row(languages, number, own, null, refusals)),
        ];
        return new StandIns
        {
            All = all,
            ByLane =
            [
                .. market.Scope.Lanes.SelectMany(
                    (lane, bit) =>
                        byLanguage
                            .Select(
                                (own, number) =>
                                    Row(
                                        languages,
                                        number,
                                        Array.FindAll(own, row => ((row.Lanes >> (bit + 1)) & 1) == 1),
                                        lane,
                                        refusals
                                    )
                            )
                            .Where(row => row.Refusal is null)
                ),
            ],
            Sentence = Sentence(all),
        };
    }

    private static StandInRow Row(
        ImmutableArray<string> languages,
        int language,
        IReadOnlyCollection<LanguageOpenings> openings,
        string? lane,
        LayersThresholds thresholds
    )
    {
        // The last table is for one of several keys, whichever the others.
        var tables = new ClusteredTable[languages.Length + 1];
        var counts = new long[tables.Length];
        foreach (var employer in openings.GroupBy(row => row.Employer))
        {
            counts.AsSpan().Clear();
            var all = 0L;
            foreach (var row in employer)
            {
                all += row.Openings;
                counts[^1] += row.IsOneOf ? row.Openings : 0;
                for (var other = 0; other < languages.Length; other++)
                {
                    counts[other] += ((row.StandIns >> other) & 1) * row.Openings;
                }
            }

            for (var i = 0; i < tables.Length; i++)
            {
                tables[i] += ClusteredTable.Of(counts[i], all, counts[i], all);
            }
        }

        var known = new StandInRow
        {
            Lane = lane,
            Language = languages[language],
            Openings = tables[^1].First,
            Employers = tables[^1].Clusters,
            Refusal = thresholds.Refusal(tables[^1].First, tables[^1].Clusters, $"ask for {languages[language]}"),
        };
        return known.Refusal is null
            ? known with
            {
                OneOf = tables[^1].Share(),
                Cells =
                [
                    .. languages
                        .Select((name, other) => (Name: name, Other: other))
                        .Where(cell => cell.Other != language)
                        .Select(cell => new StandIn(
                            cell.Name,
                            tables[cell.Other].Both,
                            tables[cell.Other].Share()!.Value, // there are openings
                            Examples.Of(
                                openings
                                    .Where(row => ((row.StandIns >> cell.Other) & 1) == 1)
                                    .Select(row => row.Example)
                            )
                        )),
                ],
            }
            : known;
    }

    private static string Sentence(ImmutableArray<StandInRow> rows)
    {
        (StandInRow Row, StandIn Best)[] best =
        [
            .. rows.Where(row => row.Cells.Any(cell => cell.Openings > 0))
                .Select(row => (row, row.Cells.MaxBy(cell => cell.Share.Value)!))
                .OrderByDescending(row => row.Item2.Share.Value)
                .Take(MostNamed),
        ];
        string Named((StandInRow Row, StandIn Best) pair) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{pair.Best.Language} in {pair.Best.Share.Value * 100:0.#}% of the openings for {pair.Row.Language}"
            );
        return best.Length > 0 ? $"What would do instead: {string.Join(", ", best.Select(Named))}."
            : rows.Any(row => row.Refusal is null) ? "No language stands in for another in either/or lists."
            : "Which language stands in for which: too little data.";
    }
}
