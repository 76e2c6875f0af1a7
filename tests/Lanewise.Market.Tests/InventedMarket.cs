using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Compare;

namespace Lanewise.Market.Tests;

/// <summary>A market in memory whose truth a test knows, behind the views that a store has.</summary>
internal sealed class InventedMarket : IDisposable
{
    private const string Tables = """
        CREATE TABLE facts(posting_id VARCHAR, opening_id VARCHAR, source VARCHAR, company_id UBIGINT, posted_on DATE, is_job BOOL,
          seniority VARCHAR[], employment VARCHAR[], workplace VARCHAR[], remote_from VARCHAR[], years_min SMALLINT, lane VARCHAR,
          lanes STRUCT(name VARCHAR, score FLOAT)[], layer VARCHAR, layers STRUCT(name VARCHAR, score FLOAT)[], roles VARCHAR[],
          signals VARCHAR[], extractor INTEGER, has_text BOOL);
        CREATE TABLE mentions(posting_id VARCHAR, name VARCHAR, kind VARCHAR, role VARCHAR, is_primary BOOL, alternatives SMALLINT,
          implied_by VARCHAR, "start" INTEGER, "end" INTEGER);
        CREATE TABLE pay(posting_id VARCHAR, min DOUBLE, max DOUBLE, currency VARCHAR, period VARCHAR, kind VARCHAR, usd_year_min DOUBLE,
          usd_year_max DOUBLE, origin VARCHAR, "start" INTEGER, "end" INTEGER);
        CREATE TABLE places(posting_id VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR, "start" INTEGER, "end" INTEGER);
        CREATE TABLE postings(posting_id VARCHAR, opening_id VARCHAR, source VARCHAR, title VARCHAR, first_seen DATE, last_seen DATE);
        CREATE TABLE seeker_counts(source VARCHAR, month DATE, seekers INTEGER, openings INTEGER);
        CREATE TABLE spells(opening_id VARCHAR, started_on DATE, entry_days DOUBLE, exit_days DOUBLE, has_ended BOOL);
        CREATE VIEW openings AS SELECT opening_id, NULL::VARCHAR AS company, NULL::VARCHAR AS title, min(posted_on) AS posted_on,
          min(posted_on) AS first_seen, max(posted_on) AS last_seen, NULL::DATE AS closed_on, count(*) AS posting_count
          FROM facts GROUP BY opening_id;
        """;

    private readonly Database _database = Database.Open(":memory:");
    private int _count;

    public InventedMarket(params IEnumerable<InventedPosting> postings)
    {
        Connection = _database.Connect();
        Connection.Execute(Tables);
        Add(postings);
    }

    public Connection Connection { get; }

    /// <summary>A posting that names technologies.</summary>
    public static InventedPosting Naming(params InventedMention[] mentions) => new() { Mentions = mentions };

    /// <summary>The same posting so many times, each as an opening of its own.</summary>
    public static IEnumerable<InventedPosting> Times(int times, InventedPosting posting) =>
        Enumerable.Repeat(posting, times);

    public Comparison Compare(MarketFilter filter, params string[] choices) =>
        ComparisonMeasure.Of(Connection, Knowledge.Embedded, Choices(choices), filter);

    public ChoiceSnapshot Snapshot(string choice, MarketFilter? filter = null) =>
        Compare(filter ?? MarketFilter.None, choice).Choices.Single();

    public static ImmutableArray<Choice> Choices(params string[] names) =>
        [
            .. names.Select(name =>
                ChoiceNames.Find(Knowledge.Embedded, name) ?? throw new ArgumentException(name, nameof(names))
            ),
        ];

    public void Dispose()
    {
        Connection.Dispose();
        _database.Dispose();
    }

    private void Add(IEnumerable<InventedPosting> postings)
    {
        var tables = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        void Row(string table, FormattableString values)
        {
            if (!tables.TryGetValue(table, out var rows))
            {
                tables[table] = rows = [];
            }

            rows.Add(values.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var posting in postings)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"p{++_count:D11}");
            AddFacts(id, posting, Row);
            Row(
                "postings",
                $"{Text(id)}, {Text(posting.Opening ?? id)}, {Text(posting.Source)}, {Text(posting.Title)}, '{posting.FirstSeen ?? posting.PostedOn:yyyy-MM-dd}', '{posting.LastSeen ?? posting.PostedOn:yyyy-MM-dd}'"
            );
            foreach (var (entry, exit, hasEnded) in posting.Watched)
            {
                var started = entry is null ? "NULL" : $"'{posting.PostedOn:yyyy-MM-dd}'";
                Row("spells", $"{Text(posting.Opening ?? id)}, {started}, {Or(entry)}, {Or(exit)}, {hasEnded}");
            }

            foreach (var m in posting.Mentions)
            {
                Row(
                    "mentions",
                    $"{Text(id)}, {Text(m.Name)}, {Text(m.Kind)}, {Text(m.Role)}, {m.IsPrimary}, {Or(m.Alternatives)}, {Text(m.ImpliedBy)}, 0, 0"
                );
            }

            foreach (var p in posting.Pay)
            {
                Row(
                    "pay",
                    $"{Text(id)}, {Or(p.Min)}, {Or(p.Max)}, 'USD', 'year', {Text(p.Kind)}, {Or(p.Min)}, {Or(p.Max)}, {Text(p.Origin)}, 0, 0"
                );
            }

            foreach (var (city, country) in posting.Places)
            {
                Row("places", $"{Text(id)}, {Text(city)}, {Text(posting.Region)}, {Text(country)}, 0, 0");
            }
        }

        foreach (var (table, rows) in tables)
        {
            Connection.Execute($"INSERT INTO {table} VALUES ({string.Join("), (", rows)})");
        }
    }

    private static void AddFacts(string id, InventedPosting p, Action<string, FormattableString> row) =>
        row(
            "facts",
            $"{Text(id)}, {Text(p.Opening ?? id)}, {Text(p.Source)}, {Or(p.Company)}, '{p.PostedOn:yyyy-MM-dd}', {p.IsJob}, {List(p.Seniority)}, {List(p.Employment)}, {List(p.Workplace)}, {List(p.RemoteFrom)}, {Or(p.YearsMin)}, {Text(p.Lanes.FirstOrDefault())}, {Scored(p.Lanes)}, {Text(p.Layers.FirstOrDefault())}, {Scored(p.Layers)}, {List(p.Roles)}, {List(p.Signals)}, 1, {p.HasText}"
        );

    private static string Text(string? value) =>
        value is null ? "NULL" : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Or(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture) ?? "NULL";

    private static string List(string[] values) => $"[{string.Join(", ", values.Select(Text))}]";

    private static string Scored(string[] names) =>
        $"[{string.Join(", ", names.Select(name => $"{{'name': {Text(name)}, 'score': 0.9}}"))}]";
}
