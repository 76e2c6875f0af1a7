using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Lanewise.Cli.Tests;

/// <summary>A temporary folder in which the real program runs with a store of its own; gone when disposed.</summary>
internal sealed class Workspace : IDisposable
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lanewise-test-");

    /// <summary>Where the program runs.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The store that the program finds by LANEWISE_DB.</summary>
    public string Store => In("store.duckdb");

    /// <summary>The width that the program is told by COLUMNS; null for none.</summary>
    public int? Columns { get; init; }

    /// <summary>A path in the folder.</summary>
    public string In(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file in the folder.</summary>
    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    /// <inheritdoc cref="Write(string, string)"/>
    public string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
        File.WriteAllBytes(In(name), content);
        return In(name);
    }

    /// <summary>Runs the program to its end.</summary>
    public Outcome Run(params string[] arguments) => Run("", arguments);

    /// <summary>Runs the program to its end with text on its standard input.</summary>
    public Outcome Run(string input, string[] arguments)
    {
        using var process = Begin(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        using (var standardInput = process.StandardInput)
        {
            standardInput.Write(input);
        }

        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"lanewise {string.Join(' ', arguments)} ran longer than {LongestRun}.");
        }

        return new(process.ExitCode, Lines(output.GetAwaiter().GetResult()), Lines(error.GetAwaiter().GetResult()));
    }

    /// <summary>Starts the program with all its streams redirected.</summary>
    public Process Begin(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "lanewise.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
            StandardInputEncoding = new UTF8Encoding(false),
        };
        start.Environment["LANEWISE_DB"] = Store;
        start.Environment.Remove("LANEWISE_CATALOG");
        start.Environment.Remove("COLUMNS");
        if (Columns is { } columns)
        {
            start.Environment["COLUMNS"] = columns.ToString(CultureInfo.InvariantCulture);
        }

        return Process.Start(start)!;
    }

    /// <summary>Removes the folder with everything in it.</summary>
    public void Dispose() => _folder.Delete(recursive: true);

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
