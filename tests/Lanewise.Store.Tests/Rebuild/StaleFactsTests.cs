using Lanewise.Catalog;
using Lanewise.Store.Rebuild;

namespace Lanewise.Store.Tests.Rebuild;

public sealed class StaleFactsTests : IDisposable
{
    private readonly Importing _import = new();

    [Fact]
    public void Facts_of_an_older_extractor_are_stale_and_the_next_import_reads_them_anew()
    {
        _import.Run(_import.Write("a.jsonl", Importing.Line("1") + "\n" + Importing.Line("2")));
        var before = StoreText.Of(_import.Store);
        _import.Store.Connection.Execute(
            "UPDATE fact SET extractor = 0; DELETE FROM mention; UPDATE posting SET text = 'old'"
        );
        StaleFacts.Count(_import.Store.Connection, Knowledge.Embedded.Version).ShouldBe(2);

        var report = _import.Run();

        report.Rebuilt.ShouldBe(2);
        StaleFacts.Count(_import.Store.Connection, Knowledge.Embedded.Version).ShouldBe(0);
        StoreText.Of(_import.Store).ShouldBe(before);
    }

    [Fact]
    public void Facts_of_another_catalog_are_stale()
    {
        _import.Run(_import.Write("a.jsonl", Importing.Line("1") + "\n" + Importing.Line("2")));

        StaleFacts.Count(_import.Store.Connection, "another").ShouldBe(2);
    }

    [Fact]
    public void Only_stale_facts_are_read_anew()
    {
        _import.Run(_import.Write("a.jsonl", Importing.Line("1") + "\n" + Importing.Line("2")));
        _import.Store.Connection.Execute(
            "UPDATE fact SET catalog = 'another' FROM posting WHERE fact.posting_id = posting.posting_id AND source_id = '2'; "
                + "UPDATE mention SET name = 'kept'"
        );

        _import.Run().Rebuilt.ShouldBe(1);

        _import
            .Rows(
                "SELECT DISTINCT source_id, name = 'kept' FROM mentions JOIN postings USING (posting_id) ORDER BY ALL"
            )
            .ShouldBe(["""["1",true]""", """["2",false]"""]);
    }

    public void Dispose() => _import.Dispose();
}
