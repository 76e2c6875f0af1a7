using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Query;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Layers;

/// <summary>How technologies meet languages over the openings that ask for a language, by employer.</summary>
/// <remarks>Two languages of one either/or group are not asked for together: either does.</remarks>
internal sealed class TogetherTables
{
    /// <summary>SQL of the technologies that are named at all; the nth has number n, from 0.</summary>
    private const string Names = "SELECT DISTINCT name FROM mentions ORDER BY name";

    private const string Table = "temp.main.together";

    /// <summary>
    /// SQL of a table of the openings that ask for a technology: <c>technology</c>, <c>opening</c> (row of <see cref="LanguageMarket.Openings"/>), <c>employer</c> and
    /// <c>asked</c>, bits of the languages asked for that it is not an alternative to.
    /// </summary>
    private const string Create = $"""
        CREATE OR REPLACE TEMP TABLE together AS
        WITH names AS (SELECT name, (row_number() OVER (ORDER BY name) - 1)::INTEGER AS technology FROM ({Names})),
        asking AS (
          SELECT p.posting_id, o.rowid AS opening FROM {LanguageMarket.Postings} p JOIN {LanguageMarket.Openings} o USING (opening_id)
          WHERE o.asked IS NOT NULL
        ),
        asked AS (
          SELECT DISTINCT a.opening, n.technology FROM mentions m JOIN asking a USING (posting_id) JOIN names n USING (name) WHERE {ChoiceSql.Asks}
        ),
        instead AS (
          SELECT a.opening, n.technology, bit_or(1::BIGINT << l.number) AS bits
          FROM {LanguageMarket.Mentions} m JOIN {LanguageMarket.Mentions} o
            ON o.posting_id = m.posting_id AND o.alternatives = m.alternatives AND o.language <> m.language
          JOIN {LanguageMarket.Measured} l ON l.language = o.language
          JOIN asking a ON a.posting_id = m.posting_id
          JOIN names n ON n.name = m.name
          GROUP BY a.opening, n.technology
        )
        SELECT t.technology, t.opening, o.employer, o.asked & ~coalesce(i.bits, 0) AS asked
        FROM asked t JOIN {LanguageMarket.Openings} o ON o.rowid = t.opening
        LEFT JOIN instead i ON i.opening = t.opening AND i.technology = t.technology
        """;

    private readonly Dictionary<ulong, (long Openings, long[] ByLanguage)> _employers = [];
    private readonly MarketQuery _query;
    private readonly int _languages;
    private readonly List<string> _names;

    private TogetherTables(MarketQuery query, int languages)
    {
        (_query, _languages) = (query, languages);
        _names = query.Rows(Names, (chunk, row) => chunk[0].String(row));
    }

    /// <summary>Measures with the tables, made before and dropped after.</summary>
    public static T Use<T>(MarketQuery query, int languages, Func<TogetherTables, T> measure)
    {
        query.Execute(Create);
        try
        {
            return measure(new(query, languages));
        }
        finally
        {
            query.Drop(Table);
        }
    }

    /// <summary>The technologies that enough openings and employers ask for, each with a table a language.</summary>
    public IEnumerable<(string Technology, ClusteredTable[] ByLanguage)> Read(Thresholds thresholds)
    {
        _query.Rows(
            $"SELECT employer, asked, count(*)::BIGINT FROM {LanguageMarket.Openings} WHERE asked IS NOT NULL GROUP BY employer, asked",
            (chunk, row) => Add(chunk[0].Values<ulong>()[row], chunk.Long(1, row), chunk.Long(2, row))
        );
        var met = _query
            .Rows(
                $"SELECT technology, employer, asked, count(*)::BIGINT FROM {Table} GROUP BY ALL ORDER BY technology, employer",
                MetRow.Read
            )
            .ToArray();
        var without = Without();
        var suffice = new LayersThresholds(thresholds);
        return Technologies(met)
            .AsParallel()
            .AsOrdered()
            .Select(rows => (_names[met[rows.Start].Technology], Of(met.AsSpan(rows), without, suffice)!))
            .Where(technology => technology.Item2 is not null);
    }

    /// <summary>Some openings of each of a few pairs of a language, by its number, and a technology.</summary>
    public ILookup<(int Language, string With), string> Openings(
        IReadOnlyCollection<(int Language, string With)> pairs
    ) =>
        _query
            .Rows(
                $"""
                SELECT w.language, w.technology, unnest(min(DISTINCT o.opening_id, {Examples.Most})) AS opening_id
                FROM (VALUES {string.Join(
                    ", ",
                    pairs.Select(pair => $"({pair.Language}, {_names.IndexOf(pair.With)})").Append("(0, -1)")
                )}) AS w(language, technology)
                JOIN {Table} t ON t.technology = w.technology AND (t.asked >> w.language) & 1 = 1
                JOIN {LanguageMarket.Openings} o ON o.rowid = t.opening
                GROUP BY ALL ORDER BY ALL
                """,
                (chunk, row) =>
                    (Language: chunk.Int(0, row), With: _names[chunk.Int(1, row)], Opening: chunk[2].String(row))
            )
            .ToLookup(row => (row.Language, row.With), row => row.Opening);

    private static List<Range> Technologies(MetRow[] met)
    {
        var technologies = new List<Range>();
        for (var (first, end) = (0, 0); first < met.Length; first = end)
        {
            for (; end < met.Length && met[end].Technology == met[first].Technology; end++) { }

            technologies.Add(first..end);
        }

        return technologies;
    }

    private long Add(ulong employer, long asked, long openings)
    {
        if (!_employers.TryGetValue(employer, out var counts))
        {
            counts = (0, new long[_languages]);
        }

        Count(counts.ByLanguage, asked, openings);
        _employers[employer] = (counts.Openings + openings, counts.ByLanguage);
        return openings;
    }

    /// <summary>By language, the table of a technology that nobody asks for.</summary>
    private ClusteredTable[] Without()
    {
        var tables = new ClusteredTable[_languages];
        foreach (var (openings, byLanguage) in _employers.Values)
        {
            for (var language = 0; language < _languages; language++)
            {
                tables[language] += ClusteredTable.Of(0, byLanguage[language], 0, openings);
            }
        }

        return tables;
    }

    // Employers that ask for the technology are put in place of what they are in the table without it.
    private ClusteredTable[]? Of(ReadOnlySpan<MetRow> technology, ClusteredTable[] without, LayersThresholds suffice)
    {
        ClusteredTable[] tables = [.. without];
        var (elsewhere, asking, employers) = (default(ClusteredTable), 0L, 0L);
        var both = new long[_languages];
        for (var (first, end) = (0, 0); first < technology.Length; first = end)
        {
            Array.Clear(both);
            var second = 0L;
            for (; end < technology.Length && technology[end].Employer == technology[first].Employer; end++)
            {
                second += technology[end].Openings;
                Count(both, technology[end].Asked, technology[end].Openings);
            }

            // Most employers ask for few languages: what the technology alone adds is the same for all others.
            var (all, ofLanguages) = _employers[technology[first].Employer];
            var alone = ClusteredTable.Of(0, 0, second, all) - ClusteredTable.Of(0, 0, 0, all);
            (elsewhere, asking, employers) = (elsewhere + alone, asking + second, employers + 1);
            for (var language = 0; language < _languages; language++)
            {
                if (ofLanguages[language] is > 0 and var own)
                {
                    tables[language] +=
                        ClusteredTable.Of(both[language], own, second, all) - ClusteredTable.Of(0, own, 0, all) - alone;
                }
            }
        }

        for (var language = 0; language < _languages; language++)
        {
            tables[language] += elsewhere;
        }

        return suffice.Refusal(asking, employers, "ask for it") is null ? tables : null;
    }

    private static void Count(long[] byLanguage, long asked, long openings)
    {
        for (var language = 0; language < byLanguage.Length; language++)
        {
            byLanguage[language] += ((asked >> language) & 1) * openings;
        }
    }

    private readonly record struct MetRow(int Technology, ulong Employer, long Asked, long Openings)
    {
        public static MetRow Read(DataChunk chunk, int row) =>
            new(chunk.Int(0, row), chunk[1].Values<ulong>()[row], chunk.Long(2, row), chunk.Long(3, row));
    }
}
