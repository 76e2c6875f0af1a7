using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Lanewise.Catalog;
using Lanewise.Evidence.Portfolio.Code;
using Lanewise.Evidence.Portfolio.Components;
using Lanewise.Evidence.Portfolio.Manifests;
using Lanewise.Evidence.Portfolio.Rules;
using Lanewise.Evidence.Portfolio.Tree;

namespace Lanewise.Evidence.Portfolio;

/// <summary>Reads repositories: languages, components, dependencies and signals, each with the file and line that proves it.</summary>
/// <remarks>Nothing is written and nothing of a repository is executed. May be used by several threads.</remarks>
public sealed class PortfolioReader
{
    // No person writes a larger file of code; data and dumps are no evidence.
    private const long LargestFile = 4 << 20;

    private readonly Knowledge _knowledge;
    private readonly Languages _languages;
    private readonly LeftOut _leftOut;
    private readonly RuleSet _rules;
    private readonly PackageTechnologies _technologies;

    /// <summary>Makes the rules ready.</summary>
    /// <param name="knowledge">The catalog.</param>
    /// <exception cref="PortfolioException">A pattern of a rule is wrong; the message names it.</exception>
    public PortfolioReader(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
        _languages = new Languages(knowledge.Code);
        _leftOut = new LeftOut(knowledge.Code);
        _rules = new RuleSet(knowledge.Code.Rules);
        _technologies = new PackageTechnologies(knowledge);
    }

    /// <summary>Reads one repository.</summary>
    /// <param name="path">A working tree, a bare repository or a folder.</param>
    /// <param name="options">How.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="PortfolioException">It cannot be read at all; the message says why.</exception>
    public PortfolioReport Read(string path, PortfolioOptions options, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        using var tree = Trees.Open(path, options);
        var skipped = new ConcurrentBag<SkippedPath>();
        var files = tree.List(skipped.Add, stop);
        var left = new LeftOutCount();
        List<TreeFile> wanted = [.. files.Where(f => IsWanted(f, left))];
        var results = ReadAll(tree, wanted, left, skipped.Add, options.Threads, stop);
        var report = Report(path, tree.Version, files, results, left) with { Skipped = InOrder(skipped) };
        return options.Author is null ? report : Authors.Of(path, options, report, stop);
    }

    private bool IsWanted(TreeFile file, LeftOutCount left)
    {
        var reason =
            file.Size > LargestFile ? "too large"
            : _leftOut.ByPath(file.Path) is { } byPath && !IsOfProject(file.Path, byPath) ? byPath
            : null;
        if (reason is not null)
        {
            left.Add(reason, file.Size);
        }

        return reason is null;
    }

    // Lock files and the settings of a forge are no code of a person's, but say how the project is built.
    private bool IsOfProject(string path, string reason) =>
        (reason == "generated" || path.StartsWith(".github/", StringComparison.Ordinal)) && _rules.KnowsPath(path);

    private List<FileResult> ReadAll(
        ITree tree,
        List<TreeFile> files,
        LeftOutCount left,
        Action<SkippedPath> skip,
        int threads,
        CancellationToken stop
    )
    {
        var results = new ConcurrentBag<List<FileResult>>();
        try
        {
            Parallel.For(
                0,
                threads,
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop },
                part =>
                {
                    var reading = new FileReading(_knowledge, _languages, _leftOut, _rules, _technologies);
                    var read = new List<FileResult>();
                    List<TreeFile> own = [.. files.Where((_, i) => i % threads == part)];

                    // Of an empty file the path is all there is.
                    read.AddRange(own.Where(f => f.Size == 0).Select(f => reading.Read(f.Path, default)));
                    foreach (var (file, content) in tree.Read([.. own.Where(f => f.Size > 0)], skip, stop))
                    {
                        using (content)
                        {
                            var result = reading.Read(file.Path, content.Span);
                            if (result.Reason is { } reason)
                            {
                                left.Add(reason, file.Size);
                            }

                            read.Add(result);
                        }
                    }

                    results.Add(read);
                }
            );
        }
        catch (AggregateException e) when (e.InnerException is PortfolioException)
        {
            ExceptionDispatchInfo.Throw(e.InnerException); // whichever thread met it first
        }

        return [.. results.SelectMany(r => r)];
    }

    private PortfolioReport Report(
        string path,
        string version,
        IReadOnlyList<TreeFile> files,
        List<FileResult> results,
        LeftOutCount left
    )
    {
        ImmutableArray<FileLines> lines =
        [
            .. results.Select(r => r.Lines).OfType<FileLines>().OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
        ImmutableArray<Dependency> dependencies =
        [
            .. results.SelectMany(r => r.Dependencies).OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line),
        ];
        ImmutableArray<Finding> findings =
        [
            .. results
                .SelectMany(r => r.Findings)
                .OrderBy(f => f.Of, StringComparer.Ordinal)
                .ThenBy(f => f.Signal, StringComparer.Ordinal)
                .ThenBy(f => f.Rule, StringComparer.Ordinal)
                .ThenBy(f => f.File, StringComparer.Ordinal),
        ];
        return new PortfolioReport
        {
            Path = path,
            Version = version,
            Languages = [.. ByLanguage(lines)],
            Files = lines,
            LeftOut = left.InOrder(),
            Components = new ComponentMap(_knowledge).Of(
                lines,
                dependencies,
                findings,
                files.Where(f => _leftOut.ByPath(f.Path) is null).Select(f => f.Path)
            ),
            Dependencies = dependencies,
            Findings = findings,
            Skipped = [],
        };
    }

    private static IEnumerable<LanguageLines> ByLanguage(ImmutableArray<FileLines> files) =>
        files
            .GroupBy(f => f.Language, StringComparer.Ordinal)
            .Select(g => new LanguageLines(
                g.Key,
                g.First().Kind,
                g.Count(),
                g.Aggregate(default(LineCounts), (sum, f) => sum + f.Lines),
                g.Where(f => f.IsTest).Sum(f => f.Lines.Code)
            ))
            .OrderByDescending(l => l.Lines.Code)
            .ThenBy(l => l.Language, StringComparer.Ordinal);

    private static ImmutableArray<SkippedPath> InOrder(IEnumerable<SkippedPath> skipped) =>
        [.. skipped.OrderBy(s => s.Path, StringComparer.Ordinal)];
}
