using System.Collections.Immutable;
using System.CommandLine;
using Lanewise.Catalog;
using Lanewise.Cli.Output;
using Lanewise.Cli.Resume;
using Lanewise.Evidence.Portfolio;
using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Together;
using Lanewise.Market.Asked;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise evidence</c>: what a résumé says, repositories prove and openings ask for, side by side.</summary>
internal static class EvidenceCommand
{
    private static readonly Option<string?> Resume = new("--resume")
    {
        HelpName = "FILE",
        Description = "The résumé, as for lanewise resume.",
    };

    private static readonly Option<string[]> Repositories = new("--portfolio")
    {
        HelpName = "PATH",
        Description = "Repositories, as for lanewise portfolio.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> Author = new("--author")
    {
        HelpName = "NAME-OR-MAIL",
        Description = "Of the repositories, only findings on lines that git blame gives to this name or mail.",
    };

    private static readonly Option<int> Missing = ResumeCommand.MissingOption();

    private static readonly Option<int> Top = new("--top")
    {
        HelpName = "N",
        Description = "Most technologies that are only asked for to show; all that is said or proved is shown.",
        DefaultValueFactory = _ => 10,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "evidence",
            "Show side by side what a résumé says, repositories prove and openings ask for."
        )
        {
            Resume,
            Repositories,
            Author,
            Missing,
            Top,
        };
        NumberOption.AtLeast(Missing, 0);
        NumberOption.AtLeast(Top, 1);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise evidence --resume cv.pdf --portfolio service/ library.git",
            "lanewise evidence --resume cv.md --portfolio . --author me@example.org --lane backend --json"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var filter = MarketFilterOptions.Read(parsed, knowledge);
        var paths = parsed.GetValue(Repositories) ?? [];
        var file = parsed.GetValue(Resume);
        if (file is null && paths.Length == 0)
        {
            throw new UsageException(
                "nothing to read; name a résumé by --resume, repositories by --portfolio, or both"
            );
        }

        var resume = file is null ? null : ResumeCommand.Read(file, knowledge, stop);
        var repositories = Read(parsed, paths, knowledge, stop);
        var skills = SkillsOf(knowledge, resume, repositories);
        using var facts = Start.OpenFacts(parsed);
        var asked = AskedMeasure.Of(facts.Connection, knowledge, filter, skills, parsed.GetValue(Missing), stop);
        var demand = skills.IsEmpty ? Demand.None : ResumeCommand.DemandOf(asked);
        var report = EvidenceReport.Of(knowledge, resume, repositories, demand);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => EvidenceJson.Write(json, report, demand));
        }
        else
        {
            new EvidenceText(report, demand).Write(Terminal.Results, parsed.GetValue(Top));
        }

        Console.Error.WriteLine(facts.Account());
        var isWhole =
            demand.Openings > 0 && repositories.Count == paths.Length && repositories.All(r => r.Skipped.IsEmpty);
        return isWhole ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static List<PortfolioReport> Read(
        ParseResult parsed,
        string[] paths,
        Knowledge knowledge,
        CancellationToken stop
    )
    {
        var reports = new List<PortfolioReport>();
        if (paths.Length == 0)
        {
            return reports;
        }

        var reader = new PortfolioReader(knowledge);
        var options = new PortfolioOptions { Author = parsed.GetValue(Author) };
        foreach (var path in paths)
        {
            try
            {
                reports.Add(reader.Read(path, options, stop));
            }
            catch (PortfolioException e)
            {
                Console.Error.WriteLine($"{path} {e.Message}");
            }
        }

        return reports;
    }

    // In reach is what the résumé's skills open; without a résumé, what the repositories' technologies do.
    private static ImmutableArray<string> SkillsOf(
        Knowledge knowledge,
        ResumeReport? resume,
        List<PortfolioReport> repositories
    )
    {
        var said = resume is null ? [] : ResumeCommand.SkillsOf(resume);
        return !said.IsEmpty
            ? said
            :
            [
                .. EvidenceReport
                    .Of(knowledge, resume, repositories, Demand.None)
                    .Rows.Where(row => row is { IsSignal: false, Code.IsEmpty: false })
                    .Select(row => row.Name),
            ];
    }
}
