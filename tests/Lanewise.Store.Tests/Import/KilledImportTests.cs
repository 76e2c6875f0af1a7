using System.Diagnostics;

namespace Lanewise.Store.Tests.Import;

public sealed class KilledImportTests : IDisposable
{
    private readonly Importing _import = new();

    [Fact]
    public void Killed_at_any_moment_and_run_again_the_store_is_as_if_undisturbed()
    {
        for (var file = 0; file < 6; file++)
        {
            _import.Write($"part{file}.jsonl", Lines(file));
        }

        _import.Run();
        var undisturbed = StoreText.Of(_import.Store);
        var whole = Measure(Path.Combine(_import.Folder, "whole.duckdb"));

        foreach (var share in new[] { 0.3, 0.6, 0.8, 0.9 })
        {
            var path = Path.Combine(_import.Folder, $"killed{share * 10}.duckdb");
            using (var import = Start(path))
            {
                import.WaitForExit(whole * share);
                import.Kill();
                import.WaitForExit();
            }

            Again(path).ShouldBe(undisturbed);
        }
    }

    public void Dispose() => _import.Dispose();

    private string Again(string path)
    {
        using var store = PostingStore.Open(path, readOnly: false);
        Lanewise.Store.Import.PostingImport.Run(
            store,
            [_import.Input],
            Lanewise.Catalog.Knowledge.Embedded,
            Importing.Options
        );
        return StoreText.Of(store);
    }

    private TimeSpan Measure(string path)
    {
        var watch = Stopwatch.StartNew();
        using var import = Start(path);
        import.WaitForExit();
        import.ExitCode.ShouldBe(0);
        return watch.Elapsed;
    }

    private Process Start(string path)
    {
        var start = new ProcessStartInfo("dotnet");
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add(path);
        start.ArgumentList.Add(_import.Input);
        return Process.Start(start)!;
    }

    private static string Lines(int file) =>
        string.Join(
            '\n',
            Enumerable
                .Range(file * 600, 1000)
                .Select(number =>
                    Importing.Line(
                        $"{number}",
                        $"Engineer {number % 50}",
                        $"Number {number / 3} builds with Python, Go or Rust in Berlin."
                    )
                )
        );
}
