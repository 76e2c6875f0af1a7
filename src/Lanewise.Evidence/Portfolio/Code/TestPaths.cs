namespace Lanewise.Evidence.Portfolio.Code;

/// <summary>Tells tests from code by where they stand and how they are named.</summary>
internal static class TestPaths
{
    private static readonly string[] Folders =
    [
        "test",
        "tests",
        "testing",
        "__tests__",
        "spec",
        "specs",
        "testdata",
        "e2e",
        "integration-tests",
        "integration_tests",
        "unittests",
        "testutil",
        "testutils",
    ];

    /// <summary>Whether a file is a test or belongs to tests.</summary>
    /// <param name="path">Its path with forward slashes.</param>
    public static bool IsTest(string path)
    {
        var segments = path.Split('/');
        foreach (var folder in segments.AsSpan(0, segments.Length - 1))
        {
            if (Folders.Contains(folder, StringComparer.OrdinalIgnoreCase) || EndsLikeTests(folder))
            {
                return true;
            }
        }

        return IsTestName(segments[^1]);
    }

    // Project.Tests, Project.UnitTests, project-tests
    private static bool EndsLikeTests(string folder) =>
        folder.EndsWith(".Tests", StringComparison.Ordinal)
        || folder.EndsWith(".Test", StringComparison.Ordinal)
        || folder.EndsWith("Tests", StringComparison.Ordinal)
        || folder.EndsWith("-tests", StringComparison.Ordinal)
        || folder.EndsWith("_tests", StringComparison.Ordinal);

    private static bool IsTestName(string file)
    {
        var dot = file.IndexOf('.', StringComparison.Ordinal);
        var name = dot > 0 ? file[..dot] : file;
        return name.StartsWith("test_", StringComparison.Ordinal)
            || name.EndsWith("_test", StringComparison.Ordinal)
            || name.EndsWith("_tests", StringComparison.Ordinal)
            || name.EndsWith("Test", StringComparison.Ordinal)
            || name.EndsWith("Tests", StringComparison.Ordinal)
            || name is "tests" or "test" or "conftest"
            || file.Contains(".test.", StringComparison.Ordinal)
            || file.Contains(".spec.", StringComparison.Ordinal)
            || file.Contains("-spec.", StringComparison.Ordinal);
    }
}
