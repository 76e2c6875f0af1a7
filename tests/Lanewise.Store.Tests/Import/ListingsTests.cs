namespace Lanewise.Store.Tests.Import;

/// <summary>Days on which boards were listed, and for how long their openings are seen to be up because of them.</summary>
public sealed class ListingsTests : IDisposable
{
    private const string Spells = """
        SELECT p.source_id, s.started_on::VARCHAR, s.entry_days, s.exit_days, s.has_ended
        FROM spells s JOIN postings p USING (opening_id) ORDER BY ALL
        """;

    private readonly Importing _import = new();

    [Fact]
    public void Days_of_boards_are_recognised_with_and_without_headings_and_stored_once()
    {
        var file = _import.RunFile(
            _import.Write("days.csv", "acme,2026-01-01;2026-01-04\nbolt,2026-01-02\n\nbroken line\n")
        );

        (file.Read, file.New, file.Changed, file.Same, file.Skipped).ShouldBe((3, 2, 0, 0, 1));
        file.Sources.ShouldBe(["greenhouse"]);
        file.FirstSkipped[0].Line.ShouldBe(4);

        var more = _import.RunFile(
            _import.Write("more.csv", "board,listed on\r\n\"acme\",\"2026-01-04;2026-01-07\"\r\nbolt,2026-01-02")
        );

        (more.Read, more.New, more.Changed, more.Same, more.Skipped).ShouldBe((2, 0, 1, 1, 0));
        _import
            .Rows("SELECT board, listed_on::VARCHAR FROM listings ORDER BY ALL")
            .ShouldBe([
                """["acme","2026-01-01"]""",
                """["acme","2026-01-04"]""",
                """["acme","2026-01-07"]""",
                """["bolt","2026-01-02"]""",
            ]);
    }

    [Theory]
    [InlineData("title,company\nCook,Acme\n")]
    [InlineData("acme,2026-13-01\n")]
    [InlineData("2026-01-01;2026-01-02\n")]
    public void Other_tables_are_none_of_days(string content) =>
        _import.RunFile(_import.Write("a.csv", content)).Format.ShouldNotStartWith("BoardDays");

    [Fact]
    public void A_posting_missing_from_a_later_list_has_come_down_between_the_two()
    {
        Panel(Row(1, "2025-12-31", "2026-01-03", "2026-01-06"));
        Days("2026-01-01;2026-01-03;2026-01-06;2026-01-10;2026-01-13");

        // Posted before the list of the 1st, which did not have it: up since the 2nd, between that list and the next. Down on the 8th.
        _import.Rows(Spells).ShouldBe(["""["1","2026-01-02",1,6,true]"""]);
    }

    [Fact]
    public void A_posting_that_was_up_when_its_board_was_first_listed_is_watched_from_that_age_on()
    {
        Panel(Row(1, "2025-12-02", "2026-01-01", "2026-01-03"), Row(2, "", "2026-01-01", "2026-01-03"));
        Days("2026-01-01;2026-01-03;2026-01-05");

        _import.Rows(Spells).ShouldBe(["""["1","2025-12-02",30,33,true]""", """["2",null,null,null,true]"""]);
    }

    [Fact]
    public void A_posting_on_the_last_list_of_its_board_may_still_be_up()
    {
        Panel(Row(1, "2026-01-02", "2026-01-03", "2026-01-06"), Row(2, "2026-01-05", "2026-01-06", "2026-01-06"));
        Days("2026-01-01;2026-01-03;2026-01-06");

        // The second was never seen twice: that says nothing.
        _import.Rows(Spells).ShouldBe(["""["1","2026-01-02",1,4,false]"""]);
    }

    [Fact]
    public void Nobody_saw_what_came_down_in_more_than_a_week_without_lists()
    {
        Panel(Row(1, "2026-01-01", "2026-01-01", "2026-01-25"), Row(2, "2026-01-01", "2026-01-01", "2026-01-04"));
        Days("2026-01-01;2026-01-04;2026-01-22;2026-01-25;2026-01-28");

        _import
            .Rows(Spells)
            .ShouldBe([
                """["1","2026-01-01",0,3,false]""",
                """["1","2026-01-01",21,25.5,true]""",
                """["2","2026-01-01",0,3,false]""",
            ]);
    }

    [Fact]
    public void A_repost_goes_on_with_its_opening()
    {
        Panel(Row(1, "2026-01-02", "2026-01-03", "2026-01-06"), Row(2, "2026-01-11", "2026-01-12", "2026-01-15"));
        Days("2026-01-01;2026-01-03;2026-01-06;2026-01-09;2026-01-12;2026-01-15;2026-01-18");

        _import
            .Rows("SELECT started_on::VARCHAR, entry_days, exit_days, has_ended FROM spells")
            .ShouldBe(["""["2026-01-02",1,14.5,true]"""]);
    }

    [Fact]
    public void Responses_of_a_board_imported_on_several_days_tell_the_same()
    {
        var (one, two) = (Ashby("1", "2026-02-27"), Ashby("2", "2026-02-27"));
        _import.RunOn(new(2026, 3, 1), _import.Write("a.json", $$"""{"jobs":[{{one}},{{two}}]}"""));
        _import.RunOn(new(2026, 3, 4), _import.Write("b.json", $$"""{"apiVersion":"1","jobs":[{{two}}]}"""));
        _import.RunOn(
            new(2026, 3, 6),
            _import.Write("c.json", $$"""{"jobs":[{{two}},{{Ashby("3", "2026-03-05")}}]}""")
        );

        _import
            .Rows("SELECT board, listed_on::VARCHAR FROM listings ORDER BY ALL")
            .ShouldBe(["""["acme","2026-03-01"]""", """["acme","2026-03-04"]""", """["acme","2026-03-06"]"""]);
        _import.Rows(Spells).ShouldBe(["""["1","2026-02-27",2,3.5,true]""", """["2","2026-02-27",2,7,false]"""]);
    }

    [Fact]
    public void Tables_without_days_of_their_own_do_not_say_what_a_missing_row_means()
    {
        _import.RunOn(new(2026, 3, 1), _import.Write("a.jsonl", Importing.Line("1") + "\n" + Importing.Line("2")));
        _import.RunOn(new(2026, 3, 4), _import.Write("b.jsonl", Importing.Line("2") + "\n" + Importing.Line("3")));

        _import.Rows("SELECT * FROM listings").ShouldBeEmpty();
        _import.Rows(Spells).ShouldBeEmpty();
    }

    [Fact]
    public void A_panel_without_the_days_of_its_boards_says_nothing()
    {
        Panel(Row(1, "2026-01-02", "2026-01-03", "2026-01-06"), Row(2, "2026-01-02", "2026-01-03", "2026-01-09"));

        _import.Rows(Spells).ShouldBeEmpty();
    }

    [Fact]
    public void A_table_that_saw_postings_up_and_then_down_needs_no_lists()
    {
        _import.Run(
            _import.Write(
                "a.jsonl",
                Ledger("1", "\"2026-01-01\"", "\"2026-01-01\"", "\"2026-01-21\"")
                    + Ledger("2", "\"2025-12-01\"", "\"2026-01-01\"", "null")
                    + Ledger("3", "null", "\"2026-01-11\"", "\"2026-01-31\"")
                    + Ledger("4", "null", "\"2026-01-01\"", "null")
            )
        );

        // The last was there on the first day and does not say since when.
        _import
            .Rows(Spells)
            .ShouldBe([
                """["1","2026-01-01",0,20,true]""",
                """["2","2025-12-01",31,90,false]""",
                """["3","2026-01-11",0,20,true]""",
                """["4",null,null,null,false]""",
            ]);
    }

    [Fact]
    public void Closings_of_a_source_that_was_not_watched_say_nothing_of_what_stays_open() =>
        _import
            .Run(
                _import.Write(
                    "a.jsonl",
                    Importing.Line("1", more: ",\"date\":\"2026-01-01\",\"closed_at\":\"2026-01-21\"")
                        + "\n"
                        + Importing.Line("2", "Cook", more: ",\"date\":\"2020-01-01\",\"closed_at\":null")
                )
            )
            .New.ShouldBe(_import.Rows(Spells).Count + 2);

    [Fact]
    public void The_order_of_imports_does_not_matter()
    {
        Days("2026-01-01;2026-01-03;2026-01-06;2026-01-10");
        Panel(Row(1, "2025-12-31", "2026-01-03", "2026-01-06"), Row(2, "2025-12-02", "2026-01-01", "2026-01-10"));
        var after = StoreText.Of(_import.Store);
        using var other = new Importing();
        other.Run(Path.Combine(_import.Input, "panel.csv"));
        other.Run(Path.Combine(_import.Input, "days.csv"));

        StoreText.Of(other.Store).ShouldBe(after);
    }

    [Fact]
    public void A_table_of_postings_whose_last_column_is_a_day_is_no_list_of_days()
    {
        var table = _import.RunFile(
            _import.Write(
                "table.csv",
                $"id,title,company,text,last_seen\n1,Cook,Acme,\"We cook.{Importing.Rest}\",2026-01-03\n2,Chef,Acme,\"We fry.{Importing.Rest}\",2026-01-04\n"
            )
        );

        (table.New, table.Sources.ShouldHaveSingleItem()).ShouldBe((2, "file"));
    }

    public void Dispose() => _import.Dispose();

    private void Days(string days) => _import.Run(_import.Write("days.csv", $"acme,{days}\n")).Skipped.ShouldBe(0);

    private void Panel(params string[] rows) =>
        _import
            .Run(
                _import.Write(
                    "panel.csv",
                    "board,job_id,title,location,first_published,first_seen,last_seen,internal_job_id,absolute_url,company_name\n"
                        + string.Concat(rows)
                )
            )
            .Skipped.ShouldBe(0);

    private static string Row(int id, string posted, string first, string last) =>
        $"acme,{id},Cook,Oslo,{posted},{first},{last},,https://example.org/{id},Acme\n";

    private static string Ashby(string id, string posted) =>
        $$"""{"id":"{{id}}","title":"Cook {{id}}","jobUrl":"https://jobs.ashbyhq.com/acme/{{id}}","isListed":true,"publishedAt":"{{posted}}","descriptionPlain":"We cook."}""";

    private static string Ledger(string id, string date, string first, string closed) =>
        Importing.Line(
            id,
            "Cook " + id,
            "Dish " + id,
            $",\"date\":{date},\"first_seen\":{first},\"closed_at\":{closed}"
        ) + "\n";
}
