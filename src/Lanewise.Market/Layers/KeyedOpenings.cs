using System.Runtime.InteropServices;
using Lanewise.Market.Query;

namespace Lanewise.Market.Layers;

/// <summary>The openings that ask for a language, with their keys; alike ones of an employer stand together.</summary>
internal sealed class KeyedOpenings
{
    private KeyedOpenings(KeyPattern[] patterns, Row[] rows, int employers) =>
        (Patterns, Rows, Employers) = (patterns, rows, employers);

    /// <summary>The different sets of keys.</summary>
    public KeyPattern[] Patterns { get; }

    /// <summary>The openings, by employer.</summary>
    public Row[] Rows { get; }

    /// <summary>Number of employers.</summary>
    public int Employers { get; }

    /// <summary>Reads them.</summary>
    public static KeyedOpenings Read(MarketQuery query)
    {
        var numbers = new Dictionary<(long, string), int>();
        var patterns = new List<KeyPattern>();
        int Numbered(long alone, string groups)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, (alone, groups), out var isKnown);
            if (!isKnown)
            {
                number = patterns.Count;
                patterns.Add(KeyPattern.Read(alone, groups));
            }

            return number;
        }

        var (employers, last) = (0, 0UL);
        int Employer(ulong employer)
        {
            employers += employers == 0 || employer != last ? 1 : 0;
            last = employer;
            return employers - 1;
        }

        var rows = query.Rows(
            $"""
            SELECT employer, alone, array_to_string(groups, ',') AS groups, needed, asked, level_bits, layer_bits, lane_bits, pay, count(*)::BIGINT AS openings, min(opening_id)
            FROM {LanguageMarket.Keys} GROUP BY ALL ORDER BY employer
            """,
            (chunk, row) =>
                new Row(
                    Employer(chunk[0].Values<ulong>()[row]),
                    Numbered(chunk.Long(1, row), chunk[2].String(row)),
                    chunk.Int(3, row),
                    chunk.Long(4, row),
                    chunk.Long(5, row),
                    chunk.Long(6, row),
                    chunk.Long(7, row),
                    chunk.Double(8, row),
                    chunk.Long(9, row),
                    chunk[10].String(row)
                )
        );
        return new KeyedOpenings([.. patterns], [.. rows], employers);
    }

    /// <summary>Openings that are alike in all this.</summary>
    /// <param name="Employer">Number of the employer, from 0 and ascending; one whose employer is unknown has one of its own.</param>
    /// <param name="Pattern">Number of its set of keys.</param>
    /// <param name="Needed">How many languages it takes: those asked for by themselves and one of each either/or group.</param>
    /// <param name="Asked">Bits of the languages measured that it asks for, also beside others.</param>
    /// <param name="Levels">Bits of its levels, as <see cref="CareerStage"/> numbers them.</param>
    /// <param name="Layers">Bits of its layers.</param>
    /// <param name="Lanes">Bits of its lanes.</param>
    /// <param name="Pay">Base pay in US dollars a year; null where it states none.</param>
    /// <param name="Openings">How many.</param>
    /// <param name="Example">The first of them by id.</param>
    internal readonly record struct Row(
        int Employer,
        int Pattern,
        int Needed,
        long Asked,
        long Levels,
        long Layers,
        long Lanes,
        double? Pay,
        long Openings,
        string Example
    );
}
