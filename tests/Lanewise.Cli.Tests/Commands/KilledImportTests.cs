using System.Diagnostics;

namespace Lanewise.Cli.Tests.Commands;

public sealed class KilledImportTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    public void An_import_killed_and_run_again_ends_with_the_same_store(double part)
    {
        _workspace.Write("many.jsonl", Postings.Lines(30_000));
        var clock = Stopwatch.StartNew();
        Import("undisturbed.duckdb").Code.ShouldBe(0);
        var whole = clock.Elapsed;

        using (var killed = _workspace.Begin("import", "many.jsonl", "--source", "mine", "--db", "killed.duckdb"))
        {
            killed.WaitForExit(whole * part);
            killed.Kill();
            killed.WaitForExit();
        }

        Import("killed.duckdb").Code.ShouldBe(0);

        foreach (
            var view in (string[])
                ["postings", "facts", "mentions", "pay", "places", "openings", "listings", "spells", "seeker_counts"]
        )
        {
            Content(view, "killed.duckdb").ShouldBe(Content(view, "undisturbed.duckdb"), view);
        }
    }

    private Outcome Import(string store) => _workspace.Run("import", "many.jsonl", "--source", "mine", "--db", store);

    private string Content(string view, string store) =>
        _workspace.Run("sql", $"SELECT count(*), bit_xor(hash(v)) FROM {view} v", "--csv", "--db", store).Output;
}
