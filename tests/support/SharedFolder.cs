namespace Lanewise.Tests;

/// <summary>The folder of real postings beside the repository, which not every clone has.</summary>
internal static class SharedFolder
{
    /// <summary>Its path, or null where it is absent: LANEWISE_SHARED, else <c>../shared</c> of the repository.</summary>
    public static string? Path { get; } = Find();

    /// <summary>The repository's root folder.</summary>
    public static string Repository { get; } = FindRepository();

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("LANEWISE_SHARED");
        var path = named ?? System.IO.Path.Combine(FindRepository(), "..", "shared");
        return Directory.Exists(path) ? System.IO.Path.GetFullPath(path) : null;
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "lanewise.slnx")))
        {
            folder =
                System.IO.Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("These tests run from a build inside the repository.");
        }

        return folder;
    }
}
