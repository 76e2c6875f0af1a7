namespace Lanewise.Store.Tests.Import;

/// <summary>Real recorded responses; values are checked, texts are not quoted.</summary>
public sealed class SharedImportTests : IDisposable
{
    private readonly Importing _import = new();

    [SharedFact]
    public void Every_recorded_response_gives_postings()
    {
        var report = _import.Run(Path.Combine(SharedFolder.Path!, "data", "recorded"));

        report.Files.Where(file => file.New + file.Same + file.Changed == 0).Select(file => file.Path).ShouldBeEmpty();
        report.Files.Count.ShouldBe(60);
        report.Read.ShouldBe(report.New + report.Changed + report.Same + report.Skipped);
    }

    [SharedFact]
    public void A_board_has_its_addresses_days_and_one_employer()
    {
        var report = _import.Run(Path.Combine(SharedFolder.Path!, "data", "recorded", "ashby_ramp_2025-10.json"));

        report.Skipped.ShouldBe(0);
        _import
            .Rows(
                "SELECT count(*) > 50, count(*) = count(url), count(*) = count(posted_on), count(DISTINCT company) FROM postings"
            )
            .ShouldBe(["[true,true,true,1]"]);
    }

    public void Dispose() => _import.Dispose();
}
