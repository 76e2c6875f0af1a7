namespace Lanewise.Evidence.Portfolio.Manifests;

/// <summary>Reads packages from project files, <c>Directory.Packages.props</c> and <c>packages.config</c>.</summary>
internal static class DotnetManifests
{
    private static readonly string[] Marks =
    [
        "<PackageReference Include=\"",
        "<PackageVersion Include=\"",
        "<GlobalPackageReference Include=\"",
        "<package id=\"",
    ];

    /// <summary>The packages, and the kinds of application that the project's SDK names.</summary>
    public static IEnumerable<ManifestLine> Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var mark in Marks.Append("<Project Sdk=\""))
            {
                var at = lines[i].IndexOf(mark, StringComparison.Ordinal);
                var end = at < 0 ? -1 : lines[i].IndexOf('"', at + mark.Length);
                if (end > 0)
                {
                    yield return new("nuget", lines[i][(at + mark.Length)..end], i + 1);
                }
            }
        }
    }
}
