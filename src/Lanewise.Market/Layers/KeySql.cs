using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Market.Evidence;

namespace Lanewise.Market.Layers;

/// <summary>The openings behind figures of languages, by the same tables that they are counted with.</summary>
internal static class KeySql
{
    /// <summary>SQL of the openings that satisfy a condition on their keys: <c>opening_id</c>.</summary>
    /// <param name="market">The market, with its table of keys.</param>
    /// <param name="keys">The condition.</param>
    /// <param name="choice">The language that is asked for where another would do; null for none.</param>
    public static string Openings(LanguageMarket market, KeyCondition keys, string? choice)
    {
        var conditions = new List<string> { "true" };
        if (!keys.OpenedBy.IsEmpty)
        {
            conditions.Add(IsOpenedBy(market, keys.OpenedBy));
        }

        if (!keys.NotOpenedBy.IsEmpty)
        {
            conditions.Add($"NOT ({IsOpenedBy(market, keys.NotOpenedBy)})");
        }

        if (keys.InsteadOfChoice is { } instead && choice is not null)
        {
            var (number, other) = (market.Languages.IndexOf(choice), market.Languages.IndexOf(instead));
            conditions.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"opening_id IN (SELECT opening_id FROM ({LanguageOpenings.Sql}) WHERE number = {number} AND (stand_ins >> {other}) & 1 = 1)"
                )
            );
        }

        return $"SELECT opening_id FROM {LanguageMarket.Keys} WHERE {string.Join(" AND ", conditions)}";
    }

    private static string IsOpenedBy(LanguageMarket market, ImmutableArray<string> languages)
    {
        var bits = languages.Aggregate(0L, (sum, language) => sum | (1L << market.Languages.IndexOf(language)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"alone & ~{bits}::BIGINT = 0 AND len([g FOR g IN groups IF g & {bits} = 0]) = 0"
        );
    }
}
