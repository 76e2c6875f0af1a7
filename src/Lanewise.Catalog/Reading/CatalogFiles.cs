namespace Lanewise.Catalog.Reading;

/// <summary>The files of the catalog: those of the build, with those of a folder of the user's in their place.</summary>
internal sealed class CatalogFiles
{
    private const string Root = "catalog/";

    private readonly Dictionary<string, CatalogFile> _byPath = new(StringComparer.Ordinal);

    private CatalogFiles() { }

    /// <summary>All files, by path.</summary>
    public IReadOnlyList<CatalogFile> All { get; private set; } = [];

    /// <summary>Reads the files of the build and then of <paramref name="folder"/>, if one is given.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static CatalogFiles Open(string? folder, Mistakes mistakes)
    {
        var files = new CatalogFiles();
        var assembly = typeof(CatalogFiles).Assembly;
        foreach (
            var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Root, StringComparison.Ordinal))
        )
        {
            using var stream = assembly.GetManifestResourceStream(name)!; // the name comes from the assembly itself
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files._byPath[name[Root.Length..]] = new CatalogFile(name[Root.Length..], name, bytes);
        }

        if (folder is not null)
        {
            files.Override(folder, mistakes);
        }

        files.All = [.. files._byPath.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];

        return files;
    }

    /// <summary>The file of a path, which is in every build.</summary>
    public CatalogFile Get(string path) => _byPath[path];

    /// <summary>The files of a folder of the catalog such as <c>technologies</c>.</summary>
    public IEnumerable<CatalogFile> In(string folder) =>
        All.Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    private void Override(string folder, Mistakes mistakes)
    {
        foreach (
            var shown in Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var path = Path.GetRelativePath(folder, shown).Replace('\\', '/');
            if (!path.EndsWith(".yaml", StringComparison.Ordinal) && !path.EndsWith(".csv", StringComparison.Ordinal))
            {
                continue;
            }

            if (_byPath.ContainsKey(path) || MayBeAdded(path))
            {
                _byPath[path] = new CatalogFile(path, shown, File.ReadAllBytes(shown));
            }
            else
            {
                mistakes.Add(
                    shown,
                    1,
                    "",
                    "replaces no file of the catalog; new files go into technologies/, phrases/, taxes/ or portfolio/rules/"
                );
            }
        }
    }

    private static bool MayBeAdded(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal)
        && (
            path.StartsWith("technologies/", StringComparison.Ordinal)
            || path.StartsWith("phrases/", StringComparison.Ordinal)
            || path.StartsWith("taxes/", StringComparison.Ordinal)
            || path.StartsWith("portfolio/rules/", StringComparison.Ordinal)
        );
}
