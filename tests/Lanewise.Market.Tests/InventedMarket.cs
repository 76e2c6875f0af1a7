using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Compare;
using Lanewise.Store.Market;

namespace Lanewise.Market.Tests;

/// <summary>A market in memory whose truth a test knows, behind the views that a store has.</summary>
internal sealed class InventedMarket : IDisposable
{
    private const string Tables = """
        CREATE OR REPLACE TABLE facts(posting_id VARCHAR, opening_id VARCHAR, source VARCHAR, company_id UBIGINT, posted_on DATE, is_job BOOL,
          seniority VARCHAR[], employment VARCHAR[], workplace VARCHAR[], remote_from VARCHAR[], years_min SMALLINT, lane VARCHAR,
          lanes STRUCT(name VARCHAR, score FLOAT)[], layer VARCHAR, layers STRUCT(name VARCHAR, score FLOAT)[], roles VARCHAR[],
          signals VARCHAR[], extractor INTEGER, has_text BOOL);
        CREATE OR REPLACE TABLE mentions(posting_id VARCHAR, name VARCHAR, kind VARCHAR, role VARCHAR, is_primary BOOL, alternatives SMALLINT,
          implied_by VARCHAR, "start" INTEGER, "end" INTEGER);
        CREATE OR REPLACE TABLE pay(posting_id VARCHAR, min DOUBLE, max DOUBLE, currency VARCHAR, period VARCHAR, kind VARCHAR, usd_year_min DOUBLE,
          usd_year_max DOUBLE, origin VARCHAR, "start" INTEGER, "end" INTEGER);
        CREATE OR REPLACE TABLE places(posting_id VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR, "start" INTEGER, "end" INTEGER);
        CREATE OR REPLACE TABLE postings(posting_id VARCHAR, opening_id VARCHAR, source VARCHAR, title VARCHAR, first_seen DATE, last_seen DATE);
        CREATE OR REPLACE TABLE seeker_counts(source VARCHAR, month DATE, seekers INTEGER, openings INTEGER);
        CREATE OR REPLACE TABLE spells(opening_id VARCHAR, started_on DATE, entry_days DOUBLE, exit_days DOUBLE, has_ended BOOL);
        CREATE OR REPLACE VIEW openings AS SELECT opening_id, NULL::VARCHAR AS company, NULL::VARCHAR AS title, min(posted_on) AS posted_on,
          min(posted_on) AS first_seen, max(posted_on) AS last_seen, NULL::DATE AS closed_on, count(*) AS posting_count
          FROM facts GROUP BY opening_id;
        """;

    private readonly Database _database = Database.Open(":memory:");

    public InventedMarket(params IEnumerable<InventedPosting> postings)
    {
        Connection = _database.Connect();
        Become(postings);
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

    /// <summary>Puts other postings in the place of those that there are.</summary>
    public void Become(IEnumerable<InventedPosting> postings)
    {
        Connection.Execute(Tables);
        MarketTables.Define(Connection);
        using var writer = new InventedWriter(Connection);
        foreach (var posting in postings)
        {
            writer.Write(posting);
        }

        writer.Close();
    }

    public void Dispose()
    {
        Connection.Dispose();
        _database.Dispose();
    }
}
