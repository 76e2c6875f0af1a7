using Lanewise.Catalog;
using Lanewise.Sources;
using Lanewise.Store.Import;

namespace Lanewise.Store.Tests.Import;

public sealed class SeekerMonthsTests : IDisposable
{
    private const string Headings = "month,hiring_posts,seeking_posts,hiring_per_seeking\n";

    private readonly Importing _import = new();

    [Fact]
    public void Counts_are_stored_once_and_a_month_told_anew_is_replaced()
    {
        var first = _import.RunFile(
            _import.Write("a.csv", Headings + "2026-01,100.0,250.0,0.4\n2026-02,90,,\n2026-03,80,200,0.4\n")
        );

        (first.Read, first.New, first.Changed, first.Same, first.Skipped).ShouldBe((3, 2, 0, 0, 1));
        first.FirstSkipped[0].Reason.ShouldContain("a month, its openings and its seekers");

        var second = _import.RunFile(_import.Write("b.csv", Headings + "2026-01,100,250,0.4\r\n2026-03,80,210,0.38"));

        (second.Read, second.New, second.Changed, second.Same, second.Skipped).ShouldBe((2, 0, 1, 1, 0));
        _import
            .Rows("SELECT source, month::VARCHAR, seekers, openings FROM seeker_counts ORDER BY month")
            .ShouldBe(["""["hn","2026-01-01",250,100]""", """["hn","2026-03-01",210,80]"""]);
    }

    [Fact]
    public void Another_place_can_be_named()
    {
        _import.Write("a.csv", Headings + "2026-01,1,2,0.5\n");
        PostingImport.Run(
            _import.Store,
            [_import.Input],
            Knowledge.Embedded,
            Importing.Options with
            {
                Reading = new ReadOptions { Source = "forum" },
            }
        );

        _import.Rows("SELECT source FROM seeker_counts").ShouldBe(["""["forum"]"""]);
    }

    public void Dispose() => _import.Dispose();
}
