using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Evidence.Portfolio.Code;

namespace Lanewise.Evidence.Portfolio.Components;

/// <summary>Tells the layer of a component by the technologies of its manifests, by what its code does, and by its language.</summary>
internal sealed class LayerVote(Knowledge knowledge)
{
    // Below it a practice is an exception in the code rather than what the code is about; chosen on 64 components labelled by reading.
    private const double LeastShare = 0.05;

    // Unsafe code and atomics are found in most crates; this share tells a library of low-level code from a service.
    private const double LeastOfLowLevel = 0.1;
    private const string LowLevel = "performance";

    private readonly Dictionary<string, string> _technologies = knowledge
        .Technologies.Where(t => t.Layer is not null)
        .ToDictionary(t => t.Name, t => t.Layer!, StringComparer.Ordinal); // just asked for
    private readonly Dictionary<string, string> _practices = knowledge
        .Code.Practices.SelectMany(p => p.Signals.Select(s => (Signal: s, p.Layer)))
        .ToDictionary(p => p.Signal, p => p.Layer, StringComparer.Ordinal);

    /// <summary>The layer, or null where nothing tells it, and what told it, the strongest first.</summary>
    /// <param name="language">The main language; null without code.</param>
    /// <param name="files">Files of code of the component.</param>
    /// <param name="dependencies">What its manifests name.</param>
    /// <param name="findings">What its files prove.</param>
    public (string? Layer, ImmutableArray<string> Because) Of(
        string? language,
        IReadOnlyCollection<FileLines> files,
        IEnumerable<Dependency> dependencies,
        IEnumerable<Finding> findings
    )
    {
        var ofLanguage = language is null ? null : _technologies.GetValueOrDefault(language);
        var done = Done(files, findings);
        if (ofLanguage == LowLevel && done is [{ Layer: LowLevel, Share: >= LeastOfLowLevel }, ..])
        {
            return (LowLevel, done[0].Because);
        }

        var used = Used(dependencies);
        var best = used.Where(u => u.Share == used[0].Share).ToList();
        var told =
            best.Count == 1
                ? best[0]
                : best.Find(u => u.Layer == done.FirstOrDefault()?.Layer) ?? best.Find(u => u.Layer == ofLanguage);
        if (told is not null)
        {
            return (told.Layer, told.Because);
        }

        if (best.Count > 1)
        {
            return (null, [.. best.Select(u => $"as many technologies of {u.Layer}")]);
        }

        if (done is [{ Share: >= LeastShare }, ..])
        {
            return (done[0].Layer, done[0].Because);
        }

        return ofLanguage is null ? (null, []) : (ofLanguage, [$"written in {language}"]);
    }

    // Layers by the number of technologies; what runs the checks of a project says nothing of what it does.
    private List<Votes> Used(IEnumerable<Dependency> dependencies) =>
        [
            .. dependencies
                .Where(d =>
                    d.Technology is not null
                    && _technologies.ContainsKey(d.Technology)
                    && d.Sort is not ("ci" or "tool")
                    && !TestPaths.IsTest(d.File)
                )
                .DistinctBy(d => d.Technology, StringComparer.Ordinal)
                .GroupBy(d => _technologies[d.Technology!], StringComparer.Ordinal) // filtered just above
                .Select(g => new Votes(g.Key, g.Count(), [.. g.Select(d => $"{d.Technology} ({d.File}:{d.Line})")]))
                .OrderByDescending(v => v.Share),
        ];

    // Layers by the share of files of code that do something of theirs; a file counts for each thing.
    private List<Votes> Done(IReadOnlyCollection<FileLines> files, IEnumerable<Finding> findings)
    {
        var code = files.Where(f => !f.IsTest).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. findings
                .Where(f => _practices.ContainsKey(f.Signal) && code.Contains(f.File))
                .DistinctBy(f => (f.Signal, f.File))
                .GroupBy(f => _practices[f.Signal], StringComparer.Ordinal)
                .Select(g => new Votes(
                    g.Key,
                    (double)g.Count() / code.Count,
                    [
                        .. g.GroupBy(f => f.Signal, StringComparer.Ordinal)
                            .OrderByDescending(s => s.Count())
                            .Select(s => $"{s.Key} in {s.Count()} of {code.Count} files"),
                    ]
                ))
                .OrderByDescending(v => v.Share)
                .ThenBy(v => v.Layer, StringComparer.Ordinal),
        ];
    }

    private sealed record Votes(string Layer, double Share, ImmutableArray<string> Because);
}
