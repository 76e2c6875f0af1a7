namespace Lanewise.Catalog.Tests;

/// <summary>A temporary folder laid out like <c>catalog/</c>, as a user has one.</summary>
internal sealed class OverrideFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("lanewise-catalog-").FullName;

    /// <summary>Writes a file.</summary>
    public OverrideFolder With(string path, string text)
    {
        var full = Path.Combine(_path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!); // the path is below the folder, so it has a parent
        File.WriteAllText(full, text);
        return this;
    }

    public Knowledge Load() => Knowledge.Load(_path);

    /// <summary>The mistakes that loading reports, with files named below the folder.</summary>
    public IReadOnlyList<string> Mistakes() =>
        [
            .. Should
                .Throw<CatalogException>(Load)
                .Mistakes.Select(m => m.Replace(_path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)),
        ];

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
