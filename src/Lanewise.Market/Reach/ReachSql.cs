using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Market.Trend;

namespace Lanewise.Market.Reach;

/// <summary>The postings in reach, and the openings that they arrive as, as temporary tables.</summary>
internal static class ReachSql
{
    /// <summary>Postings that ask for, or mention, a choice within reach.</summary>
    public const string Reached = "temp.main.reached";

    /// <summary>Openings by choice and level in the period of their first posting.</summary>
    public const string Arrived = "temp.main.arrived";

    /// <summary>Whether an opening asks for its choice and pays enough for all that is known.</summary>
    public const string Asks = "volume >= 2 AND pays";

    /// <summary>The arrived openings of the first choice with their postings, as <see cref="Evidence.EvidenceMeasure"/> lists them.</summary>
    public const string Openings = $"""
        SELECT a.opening_id, p.postings, a.day AS posted_on, NULL::DOUBLE AS base_pay
        FROM {Arrived} a
        JOIN (
          SELECT opening_id, list(posting_id ORDER BY posting_id) AS postings FROM {Reached} WHERE choice = 0 GROUP BY opening_id
        ) p USING (opening_id)
        WHERE a.choice = 0 AND {Asks}
        """;

    private const int MonthsOfYear = 12;

    /// <summary>Makes the table of postings; days do not narrow it, because an opening arrives with its first posting.</summary>
    public static void Reach(
        MarketQuery query,
        ReachQuestion question,
        ImmutableArray<string> skills,
        string basis,
        ExchangeRates rates
    )
    {
        var filter = new FilterSql(question.Filter with { Since = null, Until = null });
        var choices = new ChoiceSql(question.Choices, question.Filter.PrimaryOnly);
        var (picked, join) = question.Choices.IsEmpty
            ? ("0 AS choice, 3 AS volume, false AS is_primary", "facts f")
            : (
                "c.choice::INTEGER AS choice, c.volume::INTEGER AS volume, c.is_primary",
                $"(\n{choices.Sql}\n) c JOIN facts f ON f.posting_id = c.posting_id"
            );
        query.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE reached AS
            SELECT {picked}, f.posting_id, f.opening_id, f.source, f.posted_on, {(
                skills.IsEmpty ? "0" : "s.missing"
            )} AS missing,
              {(question.PayFloor is null ? "true" : "y.pays")} AS pays
            FROM {join}
            {(skills.IsEmpty ? "" : $"JOIN ({Fitting(skills)}) s ON s.posting_id = f.posting_id")}
            {(
                question.PayFloor is { } floor
                    ? $"LEFT JOIN ({Paying(floor, rates)}) y ON y.posting_id = f.posting_id"
                    : ""
            )}
            WHERE {basis} AND f.posted_on IS NOT NULL AND {filter.Condition}
            """,
            choices.Bind,
            filter.Bind
        );
    }

    /// <summary>Makes the table of openings; an opening in two sources arrives in the one that had it first.</summary>
    /// <param name="query">Runs over the views.</param>
    /// <param name="covered">The periods counted; at least one.</param>
    /// <param name="grouping">How openings are told apart.</param>
    public static void Arrive(MarketQuery query, ImmutableArray<CoveredPeriods> covered, ReachGrouping grouping)
    {
        string[] monthly = [.. covered.Where(c => c.Rhythm == TrendPeriod.Month).Select(c => Quoted(c.Source))];
        var rhythm = $"first.source IN ({string.Join(", ", monthly.Append("''"))})";
        var periods = covered.SelectMany(source =>
            source.Starts.Select(start => $"({Quoted(source.Source)}, {Day(start)})")
        );
        query.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE arrived AS
            SELECT a.choice, a.level, a.opening_id, a.volume, a.is_primary, a.pays, a.missing, a.first.day AS day, v.source, v.period
            FROM (
              SELECT r.choice, {grouping.Level} AS level, r.opening_id, max(r.volume) AS volume, bool_or(r.is_primary) AS is_primary,
                bool_or(r.pays) AS pays, min(r.missing) AS missing, min(struct_pack(day := r.posted_on, source := r.source)) AS first
              FROM {Reached} r {grouping.Join}
              WHERE r.source IN ({string.Join(", ", covered.Select(source => Quoted(source.Source)))})
                {(
                grouping.MostMissing is { } most
                    ? string.Create(CultureInfo.InvariantCulture, $"AND r.missing <= {most}")
                    : ""
            )}
              GROUP BY ALL
            ) a
            JOIN (VALUES {string.Join(", ", periods)}) AS v(source, period)
              ON v.source = a.first.source
              AND v.period = if({rhythm}, date_trunc('month', a.first.day), date_trunc('week', a.first.day))::DATE
            """
        );
    }

    /// <summary>Openings in reach of each source, whenever they were posted within the days of the filter.</summary>
    public static Dictionary<string, long> OpeningsBySource(MarketQuery query, ReachQuestion question)
    {
        var (since, until) = (question.Filter.Since ?? DateOnly.MinValue, question.Filter.Until ?? DateOnly.MaxValue);
        var most = question.Skills.IsEmpty ? int.MaxValue : question.MostMissing;
        return query
            .Rows(
                $"""
                SELECT source, count(DISTINCT opening_id)::BIGINT FROM {Reached}
                WHERE {Asks} AND missing <= $most AND posted_on BETWEEN $since AND $until GROUP BY source
                """,
                (chunk, row) => KeyValuePair.Create(chunk.Text(0, row)!, chunk.Long(1, row)), // never null in a store
                statement => statement.Bind("most", most),
                statement => statement.Bind("since", since),
                statement => statement.Bind("until", until)
            )
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Openings by the number of required items that are missing, as many as <paramref name="most"/> or more together.</summary>
    public static ReachGrouping ByMissing(int most) =>
        new(MostMissing: null)
        {
            Shown = string.Create(CultureInfo.InvariantCulture, $"least(missing, {most})::VARCHAR"),
            MostLevels = most + 1,
        };

    /// <summary>Openings by the levels asked for; silent ones have a level of their own.</summary>
    public static ReachGrouping Levels(ReachQuestion question, int? mostMissing)
    {
        var inCountry = question.Filter.Country is { } country ? $" AND country = {Quoted(country)}" : "";
        var levels = question.By switch
        {
            ReachBy.City =>
                $"SELECT DISTINCT posting_id, city || ', ' || country AS level FROM places WHERE city IS NOT NULL{inCountry}",
            ReachBy.Country => $"SELECT DISTINCT posting_id, country AS level FROM places WHERE country IS NOT NULL",
            ReachBy.Lane => "SELECT posting_id, unnest([x.name FOR x IN lanes]) AS level FROM facts",
            ReachBy.Seniority => "SELECT posting_id, unnest(seniority) AS level FROM facts",
            ReachBy.Workplace => "SELECT posting_id, unnest(workplace) AS level FROM facts",
            _ => throw new ArgumentOutOfRangeException(nameof(question), question.By, "Nothing has no levels."),
        };
        return new(mostMissing)
        {
            Level = $"coalesce(l.level, '{Pay.AskedOpening.Silent}')",
            Join = $"LEFT JOIN ({levels}) l ON l.posting_id = r.posting_id",
            MostLevels = question.MostLevels,
        };
    }

    /// <summary>
    /// Postings that require at least one of the skills, with the number of required items that none of the skills meets: an either/or group is one item
    /// and is met by any of its members.
    /// </summary>
    public static string Fitting(ImmutableArray<string> skills)
    {
        const string Required = "implied_by IS NULL AND (is_primary OR role IN ('title', 'required'))";
        var known = $"name IN ({string.Join(", ", skills.Select(Quoted))})";
        return $"""
            SELECT posting_id, count(*) FILTER (NOT is_met)::INTEGER AS missing FROM (
              SELECT posting_id, bool_or({known}) AS is_met FROM mentions
              WHERE {Required} AND posting_id IN (SELECT posting_id FROM mentions WHERE {known} AND {Required})
              GROUP BY posting_id, coalesce(alternatives, 0), if(alternatives > 0, '', name)
            ) GROUP BY posting_id
            """;
    }

    /// <summary>Postings that state base pay, with whether its upper end reaches the floor at the rate of their month.</summary>
    private static string Paying(PayFloor floor, ExchangeRates rates)
    {
        // Pay is stored to the dollar. Months without a rate have their nearest one's, so these hold every day of a posting.
        var months = Enumerable
            .Range(0, 40 * MonthsOfYear)
            .Select(month => new DateOnly(2000, 1, 1).AddMonths(month))
            .Select(month =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"({Day(month)}, {(double)floor.Amount * rates.UsdPerUnit(floor.Currency, month):R})"
                )
            );
        return $"""
            SELECT p.posting_id, bool_or(coalesce(p.usd_year_max, p.usd_year_min) + 1 > m.usd) AS pays
            FROM pay p JOIN facts f ON f.posting_id = p.posting_id
            JOIN (VALUES {string.Join(", ", months)}) AS m(month, usd) ON m.month = date_trunc('month', f.posted_on)
            WHERE p.kind = 'base' AND coalesce(p.usd_year_max, p.usd_year_min) > 0
            GROUP BY p.posting_id
            """;
    }

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"DATE '{day:yyyy-MM-dd}'");

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
