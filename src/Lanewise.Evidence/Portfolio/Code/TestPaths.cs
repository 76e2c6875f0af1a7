namespace Lanewise.Evidence.Portfolio.Code;

/// <summary>Tells tests from code by where they stand and how they are named.</summary>
internal static class TestPaths
{
    private static readonly string[] Folders = ["__tests__", "spec", "specs", "e2e", "unittests", "fixtures"];

    // What may follow "test" in a folder's name; test-data and tests stand on their own.
    private static readonly string[] AfterTest =
    [
        "",
        "s",
        "ing",
        "data",
        "suite",
        "site",
        "server",
        "case",
        "cases",
        "util",
        "utils",
        "runner",
        "harness",
        "resources",
        "files",
        "fixtures",
        "support",
    ];

    /// <summary>Whether a file is a test or belongs to tests.</summary>
    /// <param name="path">Its path with forward slashes.</param>
    public static bool IsTest(string path)
    {
        var segments = path.Split('/');
        foreach (var folder in segments.AsSpan(0, segments.Length - 1))
        {
            if (
                Folders.Contains(folder, StringComparer.OrdinalIgnoreCase)
                || BeginsLikeTests(folder)
                || EndsLikeTests(folder)
            )
            {
                return true;
            }
        }

        return IsTestName(segments[^1]);
    }

    // tests, testdata, test-server, test.support
    private static bool BeginsLikeTests(string folder) =>
        folder.StartsWith("test", StringComparison.OrdinalIgnoreCase)
        && (
            AfterTest.Contains(folder[4..], StringComparer.OrdinalIgnoreCase)
            || (folder.Length > 4 && !char.IsAsciiLetterOrDigit(folder[4]))
        );

    // Project.Tests, Project.UnitTests, project-tests, integTest; but neither latest nor my_test, which may be a tool for tests
    private static bool EndsLikeTests(string folder) =>
        folder.EndsWith("Test", StringComparison.Ordinal)
        || folder.EndsWith("Tests", StringComparison.Ordinal)
        || folder.EndsWith(".test", StringComparison.Ordinal)
        || folder.EndsWith("-tests", StringComparison.Ordinal)
        || folder.EndsWith("_tests", StringComparison.Ordinal);

    private static bool IsTestName(string file)
    {
        var dot = file.LastIndexOf('.');
        var name = dot > 0 ? file[..dot] : file;
        return name.StartsWith("test_", StringComparison.Ordinal)
            || name.StartsWith("test-", StringComparison.Ordinal)
            || (
                name.StartsWith("Test", StringComparison.Ordinal) && name.Length > 4 && char.IsAsciiLetterUpper(name[4])
            )
            || EndsLikeTests(name)
            || name.EndsWith("_test", StringComparison.Ordinal)
            || name.EndsWith("-test", StringComparison.Ordinal)
            || name is "tests" or "test" or "conftest"
            || file.Contains(".test.", StringComparison.Ordinal)
            || file.Contains(".spec.", StringComparison.Ordinal)
            || file.Contains("-spec.", StringComparison.Ordinal);
    }
}
