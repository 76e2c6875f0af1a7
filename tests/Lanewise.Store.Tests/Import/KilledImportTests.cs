using Lanewise.Durability;

namespace Lanewise.Store.Tests.Import;

/// <summary>A few of the kills that tests/Lanewise.Durability does by the hundred.</summary>
public sealed class KilledImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Killed_at_any_moment_and_run_again_the_store_is_as_if_undisturbed()
    {
        var scenarios = Scenario.All(_folder.Path, postings: 2000);
        var import = new KilledImport(_folder.Path, seed: 20_261);

        // Throws where something was lost; a moment after the end of a run is no kill, so there are two for each import.
        var stages = scenarios.Concat(scenarios).Select(import.Run).ToList();

        stages.OfType<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public void A_difference_of_a_single_value_between_stores_is_found()
    {
        var scenario = Scenario.All(_folder.Path, postings: 200)[0];
        File.Copy(scenario.Undisturbed, _folder["copy.duckdb"]);
        using (var store = PostingStore.Open(_folder["copy.duckdb"], readOnly: false))
        {
            store.Connection.Execute("UPDATE pay_range SET max = max + 1 WHERE rowid = 7");
        }

        StoreContent
            .Differences(scenario.Undisturbed, _folder["copy.duckdb"])
            .ShouldBe(["1 rows of pay_range missing", "1 rows of pay_range too many"]);
    }

    public void Dispose() => _folder.Dispose();
}
