using Lanewise.Store.Market;

namespace Lanewise.Store.Tests.Market;

public sealed class MarketTablesTests : IDisposable
{
    private static readonly string[] Tables =
    [
        "market_posting",
        "market_mention",
        "market_total",
        "market_month",
        "market_employer",
    ];

    private readonly Importing _import = new();

    [Fact]
    public void A_posting_is_a_row_with_its_lists_as_texts()
    {
        _import.Run(Lines("a", Posting("1", "Bolt", "Senior Rust Engineer", ",\"location\":\"Berlin, Germany\"")));

        _import
            .Rows("SELECT opening_id, seniority, countries, cities FROM market_posting")
            .ShouldBe(["""[null,"|senior|","|DE|","|berlin/DE|"]"""]);
        _import
            .Rows("SELECT name, volume, is_primary FROM market_mention WHERE name = 'Rust'")
            .ShouldBe(["""["Rust",3,true]"""]);
    }

    [Fact]
    public void Imports_keep_the_tables_as_the_facts_would_make_them()
    {
        _import.Run(Lines("a", [.. Employers(40, "Engineer")]));
        TheTablesShouldBeThoseOfTheFacts();

        // One of forty employers: its rows are replaced, those of the others stay in their order.
        _import.Run(Lines("b", Posting("3", "Acme 3", "Staff Go Engineer"), Posting("new", "Acme 3", "Cook")));
        _import.Rows("SELECT added > 0 FROM market_state").ShouldBe(["[true]"]);
        TheTablesShouldBeThoseOfTheFacts();

        // All employers: everything is put in order again.
        _import.Run(Lines("c", [.. Employers(40, "Principal Engineer")]));
        _import.Rows("SELECT added FROM market_state").ShouldBe(["[0]"]);
        TheTablesShouldBeThoseOfTheFacts();
    }

    [Fact]
    public void Postings_that_share_an_opening_name_it_and_others_do_not()
    {
        _import.Run(Lines("a", Posting("1", "Bolt", "Cook"), Posting("2", "Volt", "Baker")));
        _import.Rows("SELECT count(opening_id) FROM market_posting").ShouldBe(["[0]"]);

        _import.Run(Lines("b", Posting("3", "Bolt", "Cook")));
        _import.Rows("SELECT count(opening_id), count(DISTINCT opening_id) FROM market_posting").ShouldBe(["[2,1]"]);
        _import
            .Rows("SELECT sum(postings)::BIGINT, sum(openings)::BIGINT FROM market_total WHERE with_titles")
            .ShouldBe(["[3,2]"]);
    }

    [Theory]
    [InlineData("INSERT INTO ungrouped VALUES (0)")]
    [InlineData("UPDATE market_state SET spells_known = false")]
    public void A_store_whose_import_was_killed_is_read_as_its_facts_are(string left)
    {
        _import.Run(Lines("a", Posting("1", "Bolt", "Cook")));
        MarketTables.AreComplete(_import.Store.Connection).ShouldBeTrue();

        _import.Store.Connection.Execute(left);

        MarketTables.AreComplete(_import.Store.Connection).ShouldBeFalse();
    }

    [Fact]
    public void For_how_long_openings_were_watched_is_kept_as_the_days_tell_it()
    {
        const string Board = """
            {"id":"1","title":"Cook","jobUrl":"https://jobs.ashbyhq.com/acme/1","isListed":true,"publishedAt":"2026-02-27","descriptionPlain":"We cook."}
            """;
        foreach (var day in (int[])[1, 4, 6])
        {
            _import.RunOn(
                new(2026, 3, day),
                _import.Write($"{day}.json", $$"""{"apiVersion":"{{day}}","jobs":[{{Board}}]}""")
            );
        }

        const string Spells = "SELECT * FROM spells ORDER BY ALL";
        var kept = _import.Rows(Spells);
        kept.Count.ShouldBe(1);
        MarketTables.DefineAll(_import.Store.Connection);
        _import.Rows(Spells).ShouldBe(kept);

        _import.Store.Connection.Execute("DELETE FROM spell");
        _import.Rows(Spells).ShouldBe(kept);
    }

    public void Dispose() => _import.Dispose();

    private void TheTablesShouldBeThoseOfTheFacts()
    {
        var kept = Array.ConvertAll(Tables, table => _import.Rows($"SELECT * FROM {table} ORDER BY ALL"));
        MarketTables.Define(_import.Store.Connection);
        foreach (var (table, rows) in Tables.Zip(kept))
        {
            _import.Rows($"SELECT * FROM {table} ORDER BY ALL").ShouldBe(rows, table);
            _import.Store.Connection.Execute($"DROP VIEW temp.main.{table}");
        }
    }

    private static IEnumerable<string> Employers(int count, string title) =>
        Enumerable
            .Range(0, count)
            .Select(number =>
                Posting($"{number}", $"Acme {number}", title, ",\"location\":\"Paris, France | London, UK\"")
            );

    private static string Posting(string id, string company, string title, string more = "") =>
        $$"""{"id":"{{id}}","title":"{{title}}","company":"{{company}}","text":"We build with Rust at {{company}}.{{Importing.Rest}}"{{more}}}""";

    private string Lines(string name, params string[] lines) =>
        _import.Write($"{name}.jsonl", string.Join('\n', lines));
}
