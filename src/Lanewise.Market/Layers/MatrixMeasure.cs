using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Layers;

/// <summary>Measures in which layers, or lanes, languages are asked for.</summary>
internal static class MatrixMeasure
{
    /// <summary>The matrix of the first languages shown.</summary>
    public static LanguageMatrix Of(
        LanguageMarket market,
        List<LanguageOpenings> own,
        Knowledge knowledge,
        bool isByLane
    )
    {
        var names = isByLane ? market.Scope.Lanes : [.. knowledge.Layers.Select(layer => layer.Name)];
        var all = EmployerCounts.Read(market.Query, isByLane ? "lane_bits" : "layer_bits", names.Length);
        var thresholds = new LayersThresholds(knowledge.Thresholds);
        ImmutableArray<MatrixRow> rows =
        [
            .. market.Shown.Select(
                (language, number) =>
                {
                    var asking = own.FindAll(row => row.Language == number)
                        .ConvertAll(row =>
                            (row.Employer, Bits: isByLane ? row.Lanes : row.Layers, row.Openings, row.Example)
                        );
                    return Row(
                        language,
                        names,
                        Tables(asking.Select(row => (row.Employer, row.Bits, row.Openings)), all),
                        column =>
                            Examples.Of(
                                asking.Where(row => ((row.Bits >> (column + 1)) & 1) == 1).Select(row => row.Example)
                            ),
                        thresholds
                    );
                }
            ),
        ];
        return new LanguageMatrix
        {
            By = isByLane ? "lane" : "layer",
            Openings = all.Openings,
            All =
            [
                .. names.Select(
                    (name, column) =>
                        new MatrixCell
                        {
                            Name = name,
                            Openings = all.Column(column),
                            Share = all.Share(column),
                        }
                ),
            ],
            Rows = rows,
            Sentence = MatrixSentence.Of(names, rows),
        };
    }

    /// <summary>By column, how the language's openings meet it, by employer.</summary>
    private static ClusteredTable[] Tables(
        IEnumerable<(ulong Employer, long Bits, long Openings)> own,
        EmployerCounts all
    )
    {
        // Employers that do not ask for the language count with what they have; those that do are put in place of that.
        var tables = all.WithoutLanguage();
        var counts = new long[tables.Length];
        foreach (var employer in own.Where(row => row.Bits != 0).GroupBy(row => row.Employer))
        {
            counts.AsSpan().Clear();
            var openings = 0L;
            foreach (var (_, bits, number) in employer)
            {
                openings += number;
                for (var column = 0; column < counts.Length; column++)
                {
                    counts[column] += ((bits >> (column + 1)) & 1) * number;
                }
            }

            var (known, byColumn) = all.Of(employer.Key);
            for (var column = 0; column < counts.Length; column++)
            {
                tables[column] +=
                    ClusteredTable.Of(counts[column], openings, byColumn[column], known)
                    - ClusteredTable.Of(0, 0, byColumn[column], known);
            }
        }

        return tables;
    }

    private static MatrixRow Row(
        string language,
        ImmutableArray<string> names,
        ClusteredTable[] tables,
        Func<int, ImmutableArray<string>> examples,
        LayersThresholds thresholds
    )
    {
        var whole = tables[0]; // every column has the same first property
        var refusal = thresholds.Refusal(whole.First, whole.ClustersOfFirst, $"ask for {language}");
        return new MatrixRow
        {
            Language = language,
            Openings = whole.First,
            Employers = whole.ClustersOfFirst,
            Cells =
            [
                .. names.Select(
                    (name, column) =>
                        new MatrixCell
                        {
                            Name = name,
                            Openings = tables[column].Both,
                            Share = refusal is null ? tables[column].Share() : null,
                            Asking = refusal is null ? Asking(tables[column], name, thresholds) : null,
                            Lift = refusal is null && thresholds.Suffice(tables[column]) ? tables[column].Lift() : null,
                            OpeningIds = examples(column),
                        }
                ),
            ],
            Refusal = refusal,
        };
    }

    private static Estimate? Asking(ClusteredTable table, string name, LayersThresholds thresholds) =>
        thresholds.Refusal(table.Second, table.ClustersOfSecond, name) is null ? table.ShareOfSecond() : null;
}
