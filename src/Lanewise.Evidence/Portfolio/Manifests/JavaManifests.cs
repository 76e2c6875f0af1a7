namespace Lanewise.Evidence.Portfolio.Manifests;

/// <summary>Reads packages from the manifests of Maven and Gradle, as group and name with a colon between.</summary>
internal static class JavaManifests
{
    private static readonly string[] Configurations =
    [
        "implementation",
        "api",
        "compileOnly",
        "runtimeOnly",
        "testImplementation",
        "testRuntimeOnly",
        "annotationProcessor",
        "kapt",
        "compile",
        "testCompile",
        "classpath",
        "module",
        "id",
    ];

    /// <summary>Of <c>pom.xml</c>.</summary>
    public static IEnumerable<ManifestLine> ReadMaven(string[] lines)
    {
        string? group = null;
        var inDependency = false;
        for (var i = 0; i < lines.Length; i++)
        {
            inDependency |=
                lines[i].Contains("<dependency>", StringComparison.Ordinal)
                || lines[i].Contains("<plugin>", StringComparison.Ordinal);
            group = Element(lines[i], "groupId") ?? group;
            if (inDependency && Element(lines[i], "artifactId") is { } name)
            {
                yield return new("maven", $"{group}:{name}", i + 1);
                inDependency = false;
                group = null;
            }
        }
    }

    /// <summary>Of <c>build.gradle</c> and of catalogs of versions.</summary>
    public static IEnumerable<ManifestLine> ReadGradle(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].Trim();
            var isUse = Configurations.Any(c =>
                text.StartsWith(c, StringComparison.Ordinal)
                && text.Length > c.Length
                && text[c.Length] is ' ' or '(' or '\'' or '"'
            );
            var parts = text.Split('\'', '"');
            if ((isUse || text.Contains("module =", StringComparison.Ordinal)) && parts.Length > 1)
            {
                yield return new("maven", string.Join(':', parts[1].Split(':').Take(2)), i + 1);
            }
        }
    }

    private static string? Element(string line, string name)
    {
        var begin = line.IndexOf($"<{name}>", StringComparison.Ordinal);
        var end = line.IndexOf($"</{name}>", StringComparison.Ordinal);
        return begin < 0 || end < begin ? null : line[(begin + name.Length + 2)..end].Trim();
    }
}
