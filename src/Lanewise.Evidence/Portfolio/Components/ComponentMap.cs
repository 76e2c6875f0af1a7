using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Evidence.Portfolio.Code;
using Lanewise.Evidence.Portfolio.Manifests;

namespace Lanewise.Evidence.Portfolio.Components;

/// <summary>Finds the components of a repository and the layer each is in.</summary>
internal sealed class ComponentMap(Knowledge knowledge)
{
    private readonly Dictionary<string, string> _layers = knowledge
        .Technologies.Where(t => t.Layer is not null)
        .ToDictionary(t => t.Name, t => t.Layer!, StringComparer.Ordinal); // just asked for

    /// <summary>The components that hold code, in the order of paths.</summary>
    /// <param name="files">Files that were read.</param>
    /// <param name="dependencies">What manifests name.</param>
    /// <param name="paths">Paths of all files, also of those that hold no code.</param>
    public ImmutableArray<Component> Of(
        IReadOnlyList<FileLines> files,
        IReadOnlyList<Dependency> dependencies,
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
        return
        [
            .. code.OrderBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => Describe(c.Key, manifests.GetValueOrDefault(c.Key), [.. c], [.. used[c.Key]])),
        ];
    }

    private Component Describe(string folder, string? manifest, FileLines[] files, Dependency[] dependencies)
    {
        var language = files
            .Where(f => f.Kind == "programming")
            .GroupBy(f => f.Language, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(f => f.Lines.Code))
            .FirstOrDefault()
            ?.Key;
        var votes = dependencies
            .Where(d => d.Technology is not null && _layers.ContainsKey(d.Technology) && !TestPaths.IsTest(d.File))
            .DistinctBy(d => d.Technology, StringComparer.Ordinal)
            .GroupBy(d => _layers[d.Technology!], StringComparer.Ordinal) // filtered just above
            .OrderByDescending(g => g.Count())
            .ToList();
        var isTie = votes.Count > 1 && votes[0].Count() == votes[1].Count();
        string? ofLanguage = language is null ? null : _layers.GetValueOrDefault(language);
        var told = isTie
            ? votes.Find(v => v.Key == ofLanguage && v.Count() == votes[0].Count())
            : votes.FirstOrDefault();
        return new Component(
            folder.Length == 0 ? "." : folder,
            manifest,
            language,
            files.Sum(f => f.Lines.Code),
            files.Where(f => f.IsTest).Sum(f => f.Lines.Code),
            told?.Key ?? (votes.Count == 0 ? ofLanguage : null),
            Because(told, votes, ofLanguage is null ? null : language)
        );
    }

    private static ImmutableArray<string> Because(
        IGrouping<string, Dependency>? told,
        List<IGrouping<string, Dependency>> votes,
        string? language
    ) =>
        told is not null ? [.. told.Select(d => $"{d.Technology} ({d.File}:{d.Line})")]
        : votes.Count > 0 ? [.. votes.Select(v => $"as many technologies of {v.Key}")]
        : language is not null ? [$"written in {language}"]
        : [];

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
