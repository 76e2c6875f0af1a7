using Lanewise.Catalog;
using Lanewise.Catalog.Portfolio;

namespace Lanewise.Evidence.Portfolio.Manifests;

/// <summary>Finds the technology of the catalog that a package is.</summary>
internal sealed class PackageTechnologies
{
    private readonly Dictionary<string, string> _byPackage = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Prefix, string Technology)> _byPrefix = [];
    private readonly Dictionary<string, string> _bySpelling = new(StringComparer.Ordinal);

    /// <summary>Makes the tables.</summary>
    public PackageTechnologies(Knowledge knowledge)
    {
        foreach (var use in knowledge.Code.Packages)
        {
            foreach (var package in use.Packages)
            {
                Add(use, package);
            }
        }

        _byPrefix.Sort((a, b) => b.Prefix.Length.CompareTo(a.Prefix.Length));

        // An ordinary word is no sure spelling, and the language itself is no package.
        foreach (var technology in knowledge.Technologies.Where(t => !t.IsLanguage))
        {
            foreach (var spelling in technology.Aliases.Concat(technology.Exact))
            {
                _bySpelling.TryAdd(Plain(spelling), technology.Name);
            }
        }
    }

    /// <summary>The technology's name, or null where the catalog knows none.</summary>
    /// <param name="sort">Who reads the manifest.</param>
    /// <param name="package">The package as the manifest writes it.</param>
    public string? Of(string sort, string package)
    {
        if (_byPackage.TryGetValue(package, out var technology))
        {
            return technology;
        }

        foreach (var (prefix, known) in _byPrefix)
        {
            if (package.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        // Modules of Go and groups of Maven are paths; their last word alone says too little.
        return sort is "go" or "maven" ? null : _bySpelling.GetValueOrDefault(Plain(package));
    }

    private void Add(PackageUse use, string package)
    {
        if (package.EndsWith('*'))
        {
            _byPrefix.Add((package[..^1], use.Technology));
        }
        else
        {
            _byPackage.TryAdd(package, use.Technology);
        }
    }

    // scikit-learn, Scikit_Learn, scikit learn
    private static string Plain(string name) =>
        string.Concat(name.Where(c => c is not ('-' or '_' or ' ' or '.'))).ToLowerInvariant();
}
