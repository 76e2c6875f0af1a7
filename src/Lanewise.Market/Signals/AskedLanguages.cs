using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Market.Signals;

/// <summary>SQL for the languages that postings ask for, without those asked for beside another one, such as SQL.</summary>
internal sealed class AskedLanguages(Knowledge knowledge)
{
    /// <summary>True of mentions <c>m</c> of languages that a posting asks for.</summary>
    public string Condition { get; } =
        "m.kind = 'language' AND m.implied_by IS NULL AND (m.is_primary OR m.role IN ('title', 'required')) AND m.name NOT IN ("
        + string.Join(
            ", ",
            knowledge
                .Technologies.Where(technology => technology.IsLanguage && technology.IsSupporting)
                .Select(technology => Text(technology.Name))
                .Append("''")
        )
        + ")";

    /// <summary>
    /// By posting, how many are <c>asked</c> for; an either/or group asks for one. A posting that asks for none gives no row.
    /// </summary>
    public string Counts =>
        $"""
            SELECT posting_id, sum(asked)::INTEGER AS asked FROM (
              SELECT m.posting_id, if(coalesce(m.alternatives, 0) = 0, count(*), 1) AS asked
              FROM mentions m WHERE {Condition} GROUP BY m.posting_id, m.alternatives
            ) GROUP BY posting_id
            """;

    /// <summary>By posting, the pairs <c>first</c> and <c>second</c>, in the order of names, that it asks for together: not one instead of the other.</summary>
    public string Pairs =>
        $"""
            WITH asked AS (SELECT m.posting_id, m.name, coalesce(m.alternatives, 0) AS alternatives FROM mentions m WHERE {Condition})
            SELECT a.posting_id, a.name AS first, b.name AS second
            FROM asked a JOIN asked b ON a.posting_id = b.posting_id AND a.name < b.name AND (a.alternatives = 0 OR a.alternatives <> b.alternatives)
            """;

    /// <summary>A name as a literal.</summary>
    public static string Text(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Names as a list of literals; never empty.</summary>
    public static string Texts(ImmutableArray<string> names) => string.Join(", ", names.Select(Text).Append("''"));
}
