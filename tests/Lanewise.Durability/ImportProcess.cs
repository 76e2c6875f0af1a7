using System.Diagnostics;
using Lanewise.Catalog;
using Lanewise.Sources;
using Lanewise.Store;
using Lanewise.Store.Import;

namespace Lanewise.Durability;

/// <summary>An import in a process of its own.</summary>
internal sealed class ImportProcess : IDisposable
{
    // Small batches, so that many of their ends lie in a short run; and a day that does not depend on today.
    private static readonly ImportOptions Options = new()
    {
        BatchSize = 1000,
        SeenOn = new(2026, 3, 1),
        Reading = new ReadOptions { Source = "invented" },
    };

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private ImportProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What the process started by <see cref="Start"/> does.</summary>
    public static void Run(string input, string store)
    {
        using var opened = PostingStore.Open(store, readOnly: false);
        PostingImport.Run(opened, [input], Knowledge.Embedded, Options);
    }

    /// <summary>Starts an import of a folder in a process of its own.</summary>
    public static ImportProcess Start(string input, string store)
    {
        var program = typeof(ImportProcess).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, "import", input, store])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new(Process.Start(start)!);
    }

    /// <summary>Kills it, as kill -9 does, after a time; says whether it was still running then.</summary>
    public bool Kill(TimeSpan after)
    {
        var ended = _process.WaitForExit(after);
        _process.Kill();
        _process.WaitForExit();
        return !ended;
    }

    /// <summary>Waits for its end; says how long it ran.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public TimeSpan Finish()
    {
        var output = _output.GetAwaiter().GetResult();
        var error = _error.GetAwaiter().GetResult();
        _process.WaitForExit();
        return _process.ExitCode == 0
            ? _clock.Elapsed
            : throw new InvalidOperationException($"import ended with {_process.ExitCode}: {error}{output}");
    }

    /// <inheritdoc/>
    public void Dispose() => _process.Dispose();
}
