using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Evidence.Portfolio.Tree;

namespace Lanewise.Evidence.Portfolio;

/// <summary>What of a repository one author wrote, by its history.</summary>
/// <remarks>
/// Shares count the lines that commits added to files still there (<c>git log --numstat</c>): one pass over the history, where blaming
/// every file would take hours on a large one. Findings are kept by who last changed their line (<c>git blame</c>), which is exact.
/// </remarks>
internal static class Authors
{
    /// <summary>The report with shares, and with the findings on lines of the author's alone.</summary>
    /// <exception cref="PortfolioException">The path is no git repository.</exception>
    public static PortfolioReport Of(
        string path,
        PortfolioOptions options,
        PortfolioReport report,
        CancellationToken stop
    )
    {
        var author = options.Author ?? throw new ArgumentException("no author is asked for", nameof(options));
        var git =
            Trees.GitOf(path, options)
            ?? throw new PortfolioException("is no git repository, so that no author is known");
        return report with
        {
            Author = Shares(git, author, report),
            Findings =
            [
                .. report
                    .Findings.GroupBy(f => f.File, StringComparer.Ordinal)
                    .SelectMany(f => Own(git, author, f, stop)),
            ],
        };
    }

    private static ImmutableArray<AuthorLines> Shares(GitProgram git, string author, PortfolioReport report)
    {
        var languages = report.Files.ToDictionary(f => f.Path, f => f.Language, StringComparer.Ordinal);
        var added = new Dictionary<string, (long Own, long All)>(StringComparer.Ordinal);
        var isOwn = false;
        var log = git.Run(
            "-c",
            "core.quotePath=false",
            "log",
            "--no-merges",
            "--no-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--numstat",
            "--format=%x01%an <%ae>",
            "HEAD",
            "--"
        );
        foreach (var line in log.Output.Split('\n'))
        {
            if (line.StartsWith('\u0001'))
            {
                isOwn = IsAuthor(line, author);
            }
            else if (
                line.Split('\t', 3) is [var lines, _, var file]
                && languages.TryGetValue(file, out var language)
                && long.TryParse(lines, CultureInfo.InvariantCulture, out var count)
            )
            {
                var sum = added.GetValueOrDefault(language);
                added[language] = (sum.Own + (isOwn ? count : 0), sum.All + count);
            }
        }

        return
        [
            .. added
                .Select(a => new AuthorLines(a.Key, a.Value.Own, a.Value.All))
                .OrderByDescending(a => a.Added)
                .ThenBy(a => a.Language, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Finding> Own(
        GitProgram git,
        string author,
        IEnumerable<Finding> findings,
        CancellationToken stop
    )
    {
        stop.ThrowIfCancellationRequested();
        var ofFile = findings.ToList();
        var own = OwnLines(git, author, ofFile[0].File);
        foreach (var finding in ofFile)
        {
            ImmutableArray<int> lines = [.. finding.Lines.Where(own.ContainsKey)];
            if (!lines.IsEmpty)
            {
                yield return finding with
                {
                    Lines = lines,
                    Line = lines[0],
                    Quote = own[lines[0]],
                };
            }
        }
    }

    // The lines of the author's, each trimmed as it would be quoted.
    private static Dictionary<int, string> OwnLines(GitProgram git, string author, string file)
    {
        var blame = git.Run("blame", "--line-porcelain", "--no-textconv", "HEAD", "--", file);
        var own = new Dictionary<int, string>();
        var number = 0;
        var name = "";
        foreach (var line in blame.Output.Split('\n'))
        {
            if (line.StartsWith("author ", StringComparison.Ordinal))
            {
                name = line;
            }
            else if (line.StartsWith("author-mail ", StringComparison.Ordinal))
            {
                name += line;
            }
            else if (line.StartsWith('\t'))
            {
                number++;
                if (IsAuthor(name, author))
                {
                    own.Add(number, FileReading.Quote(line));
                }
            }
        }

        return own;
    }

    private static bool IsAuthor(string nameAndMail, string author) =>
        nameAndMail.Contains(author, StringComparison.OrdinalIgnoreCase);
}
