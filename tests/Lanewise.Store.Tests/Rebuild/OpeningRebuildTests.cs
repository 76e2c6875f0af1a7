using System.Text.Json;
using Lanewise.Store.Rebuild;

namespace Lanewise.Store.Tests.Rebuild;

public sealed class OpeningRebuildTests : IDisposable
{
    private const string Text =
        "We are a small team that builds tools for bakeries in all of Europe, and we look for somebody who likes bread, Python and "
        + "short meetings; you will own the ordering service and talk to bakers every week about what they need next from us.";

    private readonly Importing _import = new();

    [Fact]
    public void One_text_in_two_cities_is_one_opening_named_by_its_least_posting()
    {
        _import.Run(_import.Write("a.jsonl", Line("1", "Berlin") + "\n" + Line("2", "Paris")));

        _import
            .Rows("SELECT posting_count, opening_id = (SELECT min(posting_id) FROM postings) FROM openings")
            .ShouldBe(["[2,true]"]);
        _import.Rows("SELECT count(DISTINCT opening_id) FROM facts").ShouldBe(["[1]"]);
    }

    [Fact]
    public void An_opening_grows_by_a_later_import_of_one_of_its_postings()
    {
        _import.Run(_import.Write("a.jsonl", Line("1", "Berlin") + "\n" + Importing.Line("x", "Cook")));
        var report = _import.Run(_import.Write("b.jsonl", Line("2", "Paris") + "\n" + Importing.Line("y", "Baker")));

        report.Regrouped.ShouldBeGreaterThan(0);
        _import.Rows("SELECT max(posting_count), count(*) FROM openings").ShouldBe(["[2,3]"]);
    }

    [Fact]
    public void An_opening_is_closed_when_all_its_postings_are()
    {
        _import.Run(
            _import.Write(
                "a.jsonl",
                Line("1", "Berlin", ",\"closed_on\":\"2026-02-01\"")
                    + "\n"
                    + Line("2", "Paris", ",\"closed_on\":\"2026-02-20\"")
            )
        );

        _import.Rows("SELECT closed_on::VARCHAR FROM openings").ShouldBe(["""["2026-02-20"]"""]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public void In_however_many_passes_the_openings_are_the_same(long passSize)
    {
        var lines = Enumerable
            .Range(0, 60)
            .Select(number =>
                JsonSerializer.Serialize(
                    new
                    {
                        id = $"{number}",
                        title = "Engineer",
                        company = number % 3 == 0 ? "" : $"Acme {number % 5}",
                        text = $"{Text} {string.Join(' ', Enumerable.Range(number / 4, 20))}",
                    }
                )
            );
        _import.Run(_import.Write("a.jsonl", string.Join('\n', lines)));
        var openings = _import.Rows("SELECT posting_id, opening_id FROM postings ORDER BY ALL");
        _import.Rows("SELECT count(*) BETWEEN 2 AND 59 FROM openings").ShouldBe(["[true]"]);
        _import.Store.Connection.Execute(
            "UPDATE posting SET opening_id = NULL; UPDATE fact SET opening_id = posting_id; "
                + "INSERT INTO ungrouped SELECT DISTINCT coalesce(company_id, 0) FROM posting"
        );

        OpeningRebuild.Run(_import.Store, new SignaturesAtHand(), CancellationToken.None, passSize);

        _import.Rows("SELECT posting_id, opening_id FROM postings ORDER BY ALL").ShouldBe(openings);
        _import.Rows("SELECT posting_id, opening_id FROM facts ORDER BY ALL").ShouldBe(openings);
    }

    public void Dispose() => _import.Dispose();

    private static string Line(string id, string city, string more = "") =>
        Importing.Line(id, "Baker's Engineer", Text, $",\"location\":\"{city}\"{more}");
}
