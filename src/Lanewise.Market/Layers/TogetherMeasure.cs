using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Statistics.Counts;
using Lanewise.Statistics.Testing;

namespace Lanewise.Market.Layers;

/// <summary>Finds technologies that are asked for together with languages more often than by chance.</summary>
internal static class TogetherMeasure
{
    private const int MostPairs = 20;

    /// <summary>The pairs of the languages shown.</summary>
    public static AskedTogether Of(LanguageMarket market, Thresholds thresholds) =>
        TogetherTables.Use(market.Query, market.Shown.Length, tables => Of(market, tables, thresholds));

    private static AskedTogether Of(LanguageMarket market, TogetherTables together, Thresholds thresholds)
    {
        var languages = market.Shown;
        var tested = new List<(string Language, string With, ClusteredTable Table)>();
        foreach (var (technology, tables) in together.Read(thresholds))
        {
            tested.AddRange(
                languages
                    .Zip(tables, (language, table) => (language, technology, table))
                    .Where(pair => pair.language != technology && pair.table.First >= thresholds["layers-openings"])
            );
        }

        // Pairs that are too rare to judge still count among the tests.
        var suffice = new LayersThresholds(thresholds);
        var adjusted = FalseDiscovery.Adjust([
            .. tested.Select(pair => suffice.Suffice(pair.Table) ? Math.Min(1, pair.Table.PValue()) : 1),
        ]);
        TogetherPair[] found =
        [
            .. tested
                .Zip(adjusted)
                .Where(pair => pair.Second < thresholds["layers-false-discovery"])
                .Select(pair => Pair(pair.First.Language, pair.First.With, pair.First.Table, pair.Second))
                .Where(pair => pair.Lift.Value > 1),
        ];
        ImmutableArray<TogetherPair> pairs =
        [
            .. languages.SelectMany(language =>
                found
                    .Where(pair => pair.Language == language)
                    .OrderByDescending(BeyondChance)
                    .ThenBy(pair => pair.With, StringComparer.Ordinal)
                    .Take(MostPairs)
            ),
        ];
        var openings = together.Openings([.. pairs.Select(pair => (languages.IndexOf(pair.Language), pair.With))]);
        return new AskedTogether
        {
            Tested = tested.Count,
            Found = found.Length,
            Pairs =
            [
                .. pairs.Select(pair =>
                    pair with
                    {
                        OpeningIds = [.. openings[(languages.IndexOf(pair.Language), pair.With)]],
                    }
                ),
            ],
            Sentence = Sentence(tested.Count, pairs),
        };
    }

    // Lift alone would name what hardly anybody asks for, the share alone what everybody asks for (Piatetsky-Shapiro's leverage, 1991).
    private static double BeyondChance(TogetherPair pair) => pair.Openings * (1 - (1 / pair.Lift.Value));

    private static TogetherPair Pair(string language, string with, ClusteredTable table, double adjusted) =>
        new()
        {
            Language = language,
            With = with,
            Openings = table.Both,
            Employers = table.ClustersOfBoth,
            Share = table.Share()!.Value, // both are above the thresholds
            Lift = table.Lift()!.Value,
            AdjustedP = adjusted,
        };

    private static string Sentence(int tested, ImmutableArray<TogetherPair> pairs)
    {
        if (tested == 0)
        {
            return "Which technologies are asked for together: too little data.";
        }

        TogetherPair[] strongest =
        [
            .. pairs.GroupBy(pair => pair.Language, StringComparer.Ordinal).Select(own => own.First()),
        ];
        string Named(TogetherPair pair) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{pair.Language} with {pair.With} ({pair.Share.Value * 100:0.#}% of its openings, {pair.Lift.Value:0.0}× by chance)"
            );
        return strongest.Length == 0
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Of {tested} pairs of a language and a technology none is asked for together more often than by chance."
            )
            : $"Asked for together more often than by chance: {string.Join(", ", strongest.OrderByDescending(pair => pair.Share.Value).Take(5).Select(Named))}.";
    }
}
