using System.Diagnostics;

namespace Lanewise.Cli.Tests;

public sealed class CleanCloneTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    [CloneFact]
    public void Both_commands_of_a_first_visit_work_in_a_clean_clone()
    {
        var folder = Directory.CreateTempSubdirectory("lanewise-clone-");
        try
        {
            Run(folder.FullName, "git", "clone", "--quiet", SharedFolder.Repository, "clone").Code.ShouldBe(0);
            var clone = Path.Combine(folder.FullName, "clone");

            var compared = Run(clone, Path.Combine(clone, "lanewise"), "compare", "python", "go", "rust");
            compared.Error.ShouldStartWith("Answered from the bundled facts");
            compared.Code.ShouldBe(0);
            compared.Output.ShouldContain("Python");

            // All tests would include this one; one class shows that the other command builds and runs them.
            var tested = Run(clone, Path.Combine(clone, "test"), "--filter", "FullyQualifiedName~SuggestionsTests");
            tested.Lines[^1].ShouldMatch("^[1-9][0-9]* passed, 0 failed, 0 skipped$");
            tested.Code.ShouldBe(0);

            Run(clone, "git", "status", "--porcelain").Output.ShouldBe("");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Outcome Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // The tests run inside a build, whose settings are not those of a person at a terminal.
        foreach (var name in start.Environment.Keys.Where(IsOfABuild).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LANEWISE_DB"] = Path.Combine(folder, "none.duckdb");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static bool IsOfABuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "DOTNET_CLI_TELEMETRY_SESSIONID" or "Platform";
}
