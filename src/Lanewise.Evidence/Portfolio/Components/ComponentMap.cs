using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Evidence.Portfolio.Code;
using Lanewise.Evidence.Portfolio.Manifests;

namespace Lanewise.Evidence.Portfolio.Components;

/// <summary>Finds the components of a repository and the layer each is in.</summary>
internal sealed class ComponentMap(Knowledge knowledge)
{
    private readonly LayerVote _layers = new(knowledge);

    /// <summary>The components that hold code, in the order of paths.</summary>
    /// <param name="files">Files that were read.</param>
    /// <param name="dependencies">What manifests name.</param>
    /// <param name="findings">What files prove.</param>
    /// <param name="paths">Paths of all files, also of those that hold no code.</param>
    public ImmutableArray<Component> Of(
        IReadOnlyList<FileLines> files,
        IReadOnlyList<Dependency> dependencies,
        IReadOnlyList<Finding> findings,
        IEnumerable<string> paths
    )
    {
        var manifests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths.Where(p => !TestPaths.IsTest(p) && ManifestFiles.BeginsComponent(Name(p))))
        {
            manifests.TryAdd(Folder(path), path);
        }

        var code = files
            .Where(f => f.Kind is "programming" or "markup")
            .ToLookup(f => Owner(f.Path, manifests), StringComparer.Ordinal);
        var used = dependencies.ToLookup(d => Owner(d.File, manifests), StringComparer.Ordinal);
        var proved = findings.ToLookup(f => Owner(f.File, manifests), StringComparer.Ordinal);
        return
        [
            .. code.OrderBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => Describe(c.Key, manifests.GetValueOrDefault(c.Key), [.. c], used[c.Key], proved[c.Key])),
        ];
    }

    private Component Describe(
        string folder,
        string? manifest,
        FileLines[] files,
        IEnumerable<Dependency> dependencies,
        IEnumerable<Finding> findings
    )
    {
        var language = files
            .Where(f => f.Kind == "programming")
            .GroupBy(f => f.Language, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(f => f.Lines.Code))
            .FirstOrDefault()
            ?.Key;
        var (layer, because) = _layers.Of(language, files, dependencies, findings);
        return new Component(
            folder.Length == 0 ? "." : folder,
            manifest,
            language,
            files.Sum(f => f.Lines.Code),
            files.Where(f => f.IsTest).Sum(f => f.Lines.Code),
            layer,
            because
        );
    }

    private static string Owner(string path, SortedDictionary<string, string> manifests)
    {
        for (var folder = Folder(path); folder.Length > 0; folder = Folder(folder))
        {
            if (manifests.ContainsKey(folder))
            {
                return folder;
            }
        }

        return "";
    }

    private static string Folder(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
}
