using System.Diagnostics;

namespace Lanewise.Repository.Tests;

/// <summary>The files that are, or are about to be, committed.</summary>
internal static class Committed
{
    private static readonly Lazy<IReadOnlyList<string>> All = new(List);

    /// <summary>Paths from the repository's root, with forward slashes, whose names end in one of the endings.</summary>
    public static IEnumerable<string> Files(params string[] endings) =>
        All.Value.Where(f => endings.Length == 0 || endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)));

    /// <summary>The absolute path of a file of the repository.</summary>
    public static string Absolute(string path) => Path.Combine(SharedFolder.Repository, path);

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(Absolute(path));

    private static List<string> List()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = SharedFolder.Repository,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var git = Process.Start(start)!;
        var names = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return
        [
            .. names
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.Ordinal)
                .Where(f => File.Exists(Absolute(f))),
        ];
    }
}
