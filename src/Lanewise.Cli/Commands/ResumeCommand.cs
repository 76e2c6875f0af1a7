using System.Collections.Immutable;
using System.CommandLine;
using Lanewise.Catalog;
using Lanewise.Cli.Output;
using Lanewise.Cli.Resume;
using Lanewise.Evidence.Resume;
using Lanewise.Evidence.Resume.Documents;
using Lanewise.Market.Asked;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise resume</c>: what a résumé backs and what it only lists, against what openings in reach ask for.</summary>
internal static class ResumeCommand
{
    private const int DefaultMissing = 2;

    private static readonly Argument<string> Resume = new("FILE")
    {
        Description =
            "The résumé: text, Markdown, .docx, PDF or JSON Resume. It is read and nothing else: nothing is sent or written.",
    };

    private static readonly Option<int> Missing = MissingOption();

    private static readonly Option<int> Top = new("--top")
    {
        HelpName = "N",
        Description = "Most missing signals and suggestions of a kind to show.",
        DefaultValueFactory = _ => 8,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "resume",
            "Show what a résumé backs by dates, scale and results, what it only lists, and what openings in reach ask for."
        )
        {
            Resume,
            Missing,
            Top,
        };
        NumberOption.AtLeast(Missing, 0);
        NumberOption.AtLeast(Top, 1);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise resume cv.pdf",
            "lanewise resume cv.docx --lane backend --country DE",
            "lanewise resume cv.md --json"
        );
    }

    /// <summary>How many required items openings in reach may ask for beyond the skills.</summary>
    public static Option<int> MissingOption() =>
        new("--missing")
        {
            HelpName = "N",
            Description =
                "Most required items that an opening in reach asks for beyond the skills; an either/or group is one.",
            DefaultValueFactory = _ => DefaultMissing,
        };

    /// <summary>Reads a résumé; the message of what is wrong begins with the file.</summary>
    /// <exception cref="ResumeException">It cannot be read.</exception>
    public static ResumeReport Read(string path, Knowledge knowledge, CancellationToken stop)
    {
        try
        {
            var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date);
            return new ResumeReader(knowledge).Read(ResumeFile.Read(path, stop), today);
        }
        catch (ResumeException e)
        {
            throw new ResumeException($"{path} {e.Message}");
        }
    }

    /// <summary>The skills by which openings are in reach: those of things done; where there are none, those listed.</summary>
    public static ImmutableArray<string> SkillsOf(ResumeReport report)
    {
        var named = report.Skills.Where(skill => skill.ImpliedBy is null).ToList();
        var done = named.Where(skill => skill.Backing > Backing.Listed).ToList();
        return [.. (done.Count > 0 ? done : named).Select(skill => skill.Name)];
    }

    /// <summary>What openings ask for, as a résumé is held against it.</summary>
    public static Demand DemandOf(AskedReport asked) =>
        new(
            [.. asked.Lanes.Select(lane => lane.Name)],
            asked.Openings,
            asked.Technologies.ToImmutableDictionary(
                count => count.Name,
                count => count.Openings,
                StringComparer.Ordinal
            ),
            asked.Signals.ToImmutableDictionary(count => count.Name, count => count.Openings, StringComparer.Ordinal)
        );

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var filter = MarketFilterOptions.Read(parsed, knowledge);
        var report = Read(parsed.GetRequiredValue(Resume), knowledge, stop);
        var skills = SkillsOf(report);
        using var facts = Start.OpenFacts(parsed);
        var asked = AskedMeasure.Of(facts.Connection, knowledge, filter, skills, parsed.GetValue(Missing), stop);
        var demand = skills.IsEmpty ? Demand.None : DemandOf(asked);
        var read = report with
        {
            Suggestions = [.. report.Suggestions, .. SuggestionList.Asked(report, demand, knowledge)],
        };
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json =>
                ResumeJson.Write(json, read, asked, SuggestionList.Missing(read, demand, knowledge))
            );
        }
        else
        {
            new ResumeText(knowledge, read, asked, demand).Write(Terminal.Results, parsed.GetValue(Top));
        }

        Console.Error.WriteLine(facts.Account());
        return demand.Openings == 0 ? ExitCode.Incomplete : ExitCode.Done;
    }
}
