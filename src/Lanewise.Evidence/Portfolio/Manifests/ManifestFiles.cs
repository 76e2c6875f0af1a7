namespace Lanewise.Evidence.Portfolio.Manifests;

/// <summary>Knows which files are manifests and who reads each.</summary>
/// <remarks>Manifests are read line by line as people write them; no reader of a format runs over what a stranger wrote.</remarks>
internal static class ManifestFiles
{
    /// <summary>What begins a component: a folder with one of these is one.</summary>
    public static bool BeginsComponent(string name) =>
        name
            is "pyproject.toml"
                or "requirements.txt"
                or "setup.py"
                or "setup.cfg"
                or "go.mod"
                or "Cargo.toml"
                or "package.json"
                or "pom.xml"
                or "build.gradle"
                or "build.gradle.kts"
                or "build.xml"
                or "__main__.py"
                or "manage.py"
                or "main.go"
                or "Dockerfile"
        || name.EndsWith(".csproj", StringComparison.Ordinal)
        || name.EndsWith(".fsproj", StringComparison.Ordinal);

    /// <summary>The packages that a file names; nothing where it is no manifest.</summary>
    /// <param name="path">Path below the root, with forward slashes.</param>
    /// <param name="lines">Its lines.</param>
    public static IEnumerable<ManifestLine> Read(string path, string[] lines)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name switch
        {
            "pyproject.toml" => PythonManifests.ReadProject(lines),
            "setup.cfg" => PythonManifests.ReadSetupConfiguration(lines),
            "setup.py" => PythonManifests.ReadSetup(lines),
            "Pipfile" => TomlTables.Keys(lines, IsPipTable).Select(l => new ManifestLine("python", l.Key, l.Line)),
            "go.mod" => GoModule.Read(lines),
            "Cargo.toml" => TomlTables
                .Keys(lines, t => t.EndsWith("dependencies", StringComparison.Ordinal))
                .Concat(TomlTables.LastOfNames(lines, "dependencies."))
                .Select(l => new ManifestLine("cargo", l.Key, l.Line)),
            "package.json" => NodeManifest.Read(lines),
            "pom.xml" => JavaManifests.ReadMaven(lines),
            "build.gradle" or "build.gradle.kts" or "libs.versions.toml" => JavaManifests.ReadGradle(lines),
            "packages.config" or "Directory.Packages.props" => DotnetManifests.Read(lines),
            _ => ReadByPattern(path, name, lines),
        };
    }

    private static IEnumerable<ManifestLine> ReadByPattern(string path, string name, string[] lines)
    {
        if (
            name.StartsWith("requirements", StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal)
        )
        {
            return PythonManifests.ReadRequirements(lines);
        }

        if (name.EndsWith("proj", StringComparison.Ordinal))
        {
            return DotnetManifests.Read(lines);
        }

        if (name is "Dockerfile" or "Containerfile" || name.StartsWith("Dockerfile.", StringComparison.Ordinal))
        {
            return ContainerManifests.ReadDockerfile(lines);
        }

        if (name.EndsWith(".tf", StringComparison.Ordinal))
        {
            return ContainerManifests.ReadTerraform(lines);
        }

        return name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal)
            ? ContainerManifests.ReadYaml(path, lines)
            : ContainerManifests.ReadTool(path, name);
    }

    private static bool IsPipTable(string table) => table is "packages" or "dev-packages";
}
