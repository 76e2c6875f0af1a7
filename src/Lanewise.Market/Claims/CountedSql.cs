using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Query;

namespace Lanewise.Market.Claims;

/// <summary>One query that counts several sides of one market in one pass over its openings.</summary>
internal sealed class CountedSql
{
    private readonly List<Choice> _choices = [];
    private readonly Dictionary<string, string> _flags = new(StringComparer.Ordinal);
    private readonly string _languages;
    private readonly string _supporting;
    private readonly string[] _columns;

    /// <summary>Takes the sides of one market.</summary>
    public CountedSql(IReadOnlyList<CountedSide> sides, Knowledge knowledge)
    {
        (_languages, _supporting) = (Names(knowledge, _ => true), Names(knowledge, language => language.IsSupporting));
        _columns = [.. sides.SelectMany(Columns)];
    }

    /// <summary>The choices that it looks for.</summary>
    public ImmutableArray<Choice> Choices => [.. _choices];

    /// <summary>
    /// The query: the keys, then for each side the amount, the openings it is of, and the first by id of those that count.
    /// </summary>
    /// <param name="scope">The market.</param>
    /// <param name="keys">SQL of the keys of an opening, each with its name, over its postings <c>f</c>.</param>
    /// <param name="names">The names of the keys.</param>
    /// <param name="openings">SQL of what postings are taken together by.</param>
    public string Sql(ComparedScope scope, string keys, string names, string openings) =>
        $"""
            WITH {string.Concat(Asked(), Languages())}opening AS (
              SELECT {keys}, f.opening_id, min(f.years_min) AS years, count(f.company_id) > 0 AS says_employer{Marks()}
              FROM facts f {(_choices.Count > 0 ? "LEFT JOIN asked c USING (posting_id)" : "")}
              {(_flags.ContainsKey(AnyLanguage) ? "LEFT JOIN several l USING (posting_id)" : "")}
              WHERE {scope.OnBasis} AND {new FilterSql(scope.Filter).Condition}
              GROUP BY {openings}
            )
            SELECT {names}, {string.Join(", ", _columns)} FROM opening GROUP BY {names} ORDER BY {names}
            """;

    /// <summary>Binds the values of the query.</summary>
    public void Bind(Statement statement, ComparedScope scope)
    {
        new FilterSql(scope.Filter).Bind(statement);
        if (_choices.Count > 0)
        {
            new ChoiceSql(Choices, primaryOnly: false).Bind(statement);
        }
    }

    /// <summary>Columns of a side.</summary>
    public const int ColumnsOfSide = 3;

    private const string SeveralLanguages = "l.languages >= 2";
    private const string AnyLanguage = "l.posting_id IS NOT NULL";

    private string Asked()
    {
        if (_choices.Count == 0)
        {
            return "";
        }

        var columns = Enumerable
            .Range(0, _choices.Count)
            .Select(i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $", max(volume) FILTER (choice = {i}) AS v{i}, bool_or(is_primary) FILTER (choice = {i}) AS m{i}"
                )
            );
        return $"""
            asked AS (
              SELECT posting_id{string.Concat(columns)} FROM (
            {new ChoiceSql(Choices, primaryOnly: false).Sql}
              ) GROUP BY posting_id
            ),

            """;
    }

    // As in layers: an either/or group counts as one language, and those asked for beside another, such as SQL, do not count.
    private string Languages() =>
        _flags.ContainsKey(AnyLanguage)
            ? $"""
                several AS (
                  SELECT m.posting_id,
                    count(DISTINCT coalesce('either ' || m.alternatives, m.name)) FILTER (m.name NOT IN ({_supporting})) AS languages
                  FROM mentions m WHERE {ChoiceSql.Asks} AND m.name IN ({_languages}) GROUP BY m.posting_id
                ),

                """
            : "";

    private static string Names(Knowledge knowledge, Func<Technology, bool> takes) =>
        string.Join(
            ", ",
            knowledge
                .Technologies.Where(t => t.IsLanguage && takes(t))
                .Select(language => Quoted(language.Name))
                .Append("''")
        );

    private string Marks()
    {
        var choices = Enumerable
            .Range(0, _choices.Count)
            .Select(i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $", coalesce(max(c.v{i}), 0) AS v{i}, coalesce(bool_or(c.m{i}), false) AS m{i}"
                )
            );
        var flags = _flags.Select(flag => $", coalesce(bool_or({flag.Key}), false) AS {flag.Value}");
        return string.Concat(choices.Concat(flags));
    }

    private string[] Columns(CountedSide counted)
    {
        var side = counted.Side;
        var own = Own(side);
        return counted.Measure switch
        {
            ClaimMeasure.Years =>
            [
                Sum($"{own} AND years IS NOT NULL", "years"),
                .. Columns($"{own} AND years IS NOT NULL"),
            ],
            ClaimMeasure.Concentration => [Count($"{own} AND says_employer"), .. Columns($"{own} AND says_employer")],
            _ when side.That.IsEmpty => [Count(own), Count("true"), First(own)],
            _ => Shares(side, own),
        };
    }

    private static string[] Columns(string condition) => [Count(condition), First(condition)];

    private string[] Shares(MarketSide side, string own)
    {
        var among = side.That.Any(held => held.Kind == "mentioned") ? $"v{Number(side.Choice!)} >= 1" : own; // only choices are mentioned
        var known = Any(side.That.Select(held => Held(held, side).Known));
        var holds = Any(side.That.Select(held => Held(held, side).Holds));
        var counts = $"{among} AND {known} AND {holds}";
        return [Count(counts), Count($"{among} AND {known}"), First(counts)];
    }

    private string Own(MarketSide side) =>
        side.AsksLanguage ? Flag(AnyLanguage)
        : side.Choice is not { } choice ? "true"
        : side.Filter.PrimaryOnly ? $"m{Number(choice)}"
        : $"v{Number(choice)} >= 2";

    /// <summary>What holds of an opening, and whether the opening says.</summary>
    private (string Holds, string Known) Held(ClaimProperty held, MarketSide side)
    {
        string OfChoice(string column) => column + Number(side.Choice!).ToString(CultureInfo.InvariantCulture); // the reader sees to that
        return held.Kind switch
        {
            "technology" => ($"v{Number(new(ChoiceKind.Technology, held.Name))} >= 2", "true"),
            "lane" => Listed("[l.name FOR l IN f.lanes]", held.Name),
            "layer" => Listed("[l.name FOR l IN f.layers]", held.Name),
            "employment" => Listed("f.employment", held.Name),
            "seniority" => Listed("f.seniority", held.Name),
            "workplace" => Listed("f.workplace", held.Name),
            "role" => (Flag($"list_contains(f.roles, {Quoted(held.Name)})"), "true"),
            "signal" => (Flag($"list_contains(f.signals, {Quoted(held.Name)})"), "true"),
            "alone" => ($"{OfChoice("v")} = 3", "true"),
            "one-of" => ($"{OfChoice("v")} = 2", "true"),
            "mentioned" => ($"{OfChoice("v")} = 1", "true"),
            "primary" => (OfChoice("m"), "true"),
            "states-pay" => (
                Flag(
                    "f.posting_id IN (SELECT posting_id FROM pay WHERE kind = 'base' AND coalesce(usd_year_min, usd_year_max) > 0)"
                ),
                "true"
            ),
            "several-languages" => (Flag(SeveralLanguages), Flag(AnyLanguage)),
            _ => throw new ArgumentOutOfRangeException(nameof(held), held.Kind, "There is no such kind."),
        };
    }

    private (string Holds, string Known) Listed(string list, string name) =>
        (Flag($"list_contains({list}, {Quoted(name)})"), Flag($"len({list}) > 0"));

    private string Flag(string condition)
    {
        if (!_flags.TryGetValue(condition, out var name))
        {
            _flags[condition] = name = string.Create(CultureInfo.InvariantCulture, $"h{_flags.Count}");
        }

        return name;
    }

    private int Number(Choice choice)
    {
        if (!_choices.Contains(choice))
        {
            _choices.Add(choice);
        }

        return _choices.IndexOf(choice);
    }

    private static string Any(IEnumerable<string> conditions) =>
        $"({string.Join(" OR ", conditions.Distinct(StringComparer.Ordinal))})";

    private static string Count(string condition) => $"count(*) FILTER ({condition})::DOUBLE";

    private static string First(string condition) => $"min(opening_id) FILTER ({condition})";

    private static string Sum(string condition, string what) =>
        $"coalesce(sum({what}) FILTER ({condition}), 0)::DOUBLE";

    private static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
