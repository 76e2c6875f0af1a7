using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Statistics.Counts;

namespace Lanewise.Market.Layers;

/// <summary>How technologies meet languages over the openings that ask for a language, by employer.</summary>
/// <remarks>Two languages of one either/or group are not asked for together: either does.</remarks>
internal sealed class TogetherTables
{
    private readonly Dictionary<ulong, (long Openings, long[] ByLanguage)> _employers = [];
    private readonly int _languages;

    private TogetherTables(int languages) => _languages = languages;

    /// <summary>The technologies that enough openings and employers ask for, each with a table a language.</summary>
    public static List<(string Technology, ClusteredTable[] ByLanguage)> Read(
        MarketQuery query,
        int languages,
        Thresholds thresholds
    )
    {
        var tables = new TogetherTables(languages);
        query.Rows(
            $"SELECT employer, asked, count(*)::BIGINT FROM {LanguageMarket.Openings} WHERE asked IS NOT NULL GROUP BY employer, asked",
            (chunk, row) => tables.Add(chunk[0].Values<ulong>()[row], chunk.Long(1, row), chunk.Long(2, row))
        );
        var met = query.Rows(
            $"""
            WITH technologies AS (
              SELECT DISTINCT p.opening_id, m.name FROM mentions m JOIN {LanguageMarket.Postings} p USING (posting_id)
              WHERE {ChoiceSql.Asks}
            ),
            instead AS (
              SELECT p.opening_id, m.name, bit_or(1::BIGINT << l.number) AS bits
              FROM {LanguageMarket.Mentions} m JOIN {LanguageMarket.Mentions} o
                ON o.posting_id = m.posting_id AND o.alternatives = m.alternatives AND o.language <> m.language
              JOIN {LanguageMarket.Measured} l ON l.language = o.language
              JOIN {LanguageMarket.Postings} p ON p.posting_id = m.posting_id
              GROUP BY p.opening_id, m.name
            ),
            met AS (
              SELECT t.name, o.employer, o.asked & ~coalesce(i.bits, 0) AS asked, count(*)::BIGINT AS openings
              FROM technologies t JOIN {LanguageMarket.Openings} o USING (opening_id) LEFT JOIN instead i USING (opening_id, name)
              WHERE o.asked IS NOT NULL GROUP BY ALL
            ),
            common AS (
              SELECT name FROM met GROUP BY name HAVING sum(openings) >= $openings AND count(DISTINCT employer) >= $companies
            )
            SELECT name, employer, asked, openings FROM met JOIN common USING (name) ORDER BY name, employer
            """,
            (chunk, row) =>
                (
                    Technology: chunk[0].String(row),
                    Employer: chunk[1].Values<ulong>()[row],
                    Asked: chunk.Long(2, row),
                    Openings: chunk.Long(3, row)
                ),
            statement => statement.Bind("openings", (long)thresholds["layers-openings"]),
            statement => statement.Bind("companies", (long)thresholds["layers-companies"])
        );
        var without = tables.Without();
        return
        [
            .. met.GroupBy(row => row.Technology, StringComparer.Ordinal)
                .Select(technology =>
                    (
                        technology.Key,
                        tables.Of(technology.Select(row => (row.Employer, row.Asked, row.Openings)), without)
                    )
                ),
        ];
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
    private ClusteredTable[] Of(
        IEnumerable<(ulong Employer, long Asked, long Openings)> technology,
        ClusteredTable[] without
    )
    {
        ClusteredTable[] tables = [.. without];
        var elsewhere = default(ClusteredTable);
        var both = new long[_languages];
        foreach (var employer in technology.GroupBy(row => row.Employer))
        {
            both.AsSpan().Clear();
            var second = 0L;
            foreach (var (_, asked, openings) in employer)
            {
                second += openings;
                Count(both, asked, openings);
            }

            // Most employers ask for few languages: what the technology alone adds is the same for all others.
            var (all, first) = _employers[employer.Key];
            var alone = ClusteredTable.Of(0, 0, second, all) - ClusteredTable.Of(0, 0, 0, all);
            elsewhere += alone;
            for (var language = 0; language < _languages; language++)
            {
                if (first[language] > 0)
                {
                    tables[language] +=
                        ClusteredTable.Of(both[language], first[language], second, all)
                        - ClusteredTable.Of(0, first[language], 0, all)
                        - alone;
                }
            }
        }

        for (var language = 0; language < _languages; language++)
        {
            tables[language] += elsewhere;
        }

        return tables;
    }

    private static void Count(long[] byLanguage, long asked, long openings)
    {
        for (var language = 0; language < byLanguage.Length; language++)
        {
            byLanguage[language] += ((asked >> language) & 1) * openings;
        }
    }
}
