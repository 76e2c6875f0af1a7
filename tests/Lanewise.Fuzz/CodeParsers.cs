using Lanewise.Catalog;
using Lanewise.Evidence.Portfolio;
using Lanewise.Evidence.Portfolio.Code;
using Lanewise.Evidence.Portfolio.Components;
using Lanewise.Evidence.Portfolio.Manifests;
using Lanewise.Evidence.Portfolio.Rules;
using Lanewise.Evidence.Portfolio.Tree;

namespace Lanewise.Fuzz;

/// <summary>Readers of what a repository holds.</summary>
internal static class CodeParsers
{
    /// <summary>All of them. The first line of an input is the path of the file.</summary>
    public static IReadOnlyList<Parser> All { get; } =
    [
        new("code", 600, CodeSeeds.Files, MakeFiles)
        {
            Frames =
            [
                .. from path in CodeSeeds.Paths
                from frame in new[]
                {
                    Frame.None,
                    new Frame("def f(a):\n    x = \"", "\"\n"),
                    new Frame("import ", "\n"),
                }
                select new Frame($"{path}\n{frame.Before}", frame.After),
            ],
        },
        new("paths", 50, CodeSeeds.PathLists, MakePaths),
    ];

    private static Action<string> MakeFiles()
    {
        var knowledge = Knowledge.Embedded;
        var reading = new FileReading(
            knowledge,
            new Languages(knowledge.Code),
            new LeftOut(knowledge.Code),
            new RuleSet(knowledge.Code.Rules),
            new PackageTechnologies(knowledge)
        );
        return input =>
        {
            var (path, content) = Parts(input);
            var result = reading.Read(path, InputBytes.Of(content));
            foreach (var finding in result.Findings)
            {
                if (finding.Line < 1 || finding.Line > input.Length + 1)
                {
                    throw new BrokenPromiseException($"a finding in line {finding.Line}");
                }
            }
        };
    }

    // What is cut from the middle of a file has no path; it gets one of each kind in turn.
    private static (string Path, string Content) Parts(string input)
    {
        var end = input.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && input.AsSpan(0, end).IndexOfAny(" \t(<{") < 0
            ? (input[..end], input[(end + 1)..])
            : (CodeSeeds.Paths[input.Length % CodeSeeds.Paths.Count], input);
    }

    // Languages and packages come from the names, so that the components have some.
    private static Action<string> MakePaths()
    {
        var map = new ComponentMap(Knowledge.Embedded);
        var leftOut = new LeftOut(Knowledge.Embedded.Code);
        return input =>
        {
            var paths = input
                .Split('\n')
                .Where(path => path.AsSpan().Count('/') <= FolderTree.Deepest && leftOut.ByPath(path) is null)
                .ToList();
            _ = map.Of(
                paths.ConvertAll(path => new FileLines(path, "Python", "programming", default, TestPaths.IsTest(path))),
                paths.ConvertAll(path => new Dependency("fastapi", "FastAPI", "python", path, 1)),
                [],
                paths
            );
        };
    }
}
