using System.Collections.Immutable;
using System.CommandLine;
using Lanewise.Catalog;
using Lanewise.Cli.Claims;
using Lanewise.Cli.Output;
using Lanewise.Market.Claims;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise claims</c>: which statements about the market the facts support, and which they contradict.</summary>
internal static class ClaimsCommand
{
    private static readonly Argument<string[]> Ids = new("ID")
    {
        HelpName = "ID",
        Description = "Claims to test; without any, all of them.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> FromFile = new("--file")
    {
        HelpName = "FILE",
        Description = "Test the claims of this file, written as docs/measures/claims.md tells.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "claims",
            "Test statements about the market: supported, contradicted or not enough data."
        )
        {
            Ids,
            FromFile,
        };
        Ids.CompletionSources.Add(_ =>
            Knowledge.Embedded.Claims.Select(claim => new System.CommandLine.Completions.CompletionItem(claim.Id))
        );
        MarkdownOption.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise claims",
            "lanewise claims rust-years-over-python python-pay-senior --json",
            "lanewise claims --file my-claims.yaml --source hn --markdown"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var claims = Asked(OfFile(parsed, knowledge), parsed.GetRequiredValue(Ids));
        var filter = MarketFilterOptions.Read(parsed, knowledge);
        using var facts = Start.OpenFacts(parsed);
        Write(parsed, ClaimsMeasure.Of(facts.Connection, knowledge, claims, filter, stop));
        Console.Error.WriteLine(facts.Account());
        return ExitCode.Done;
    }

    private static ImmutableArray<Claim> OfFile(ParseResult parsed, Knowledge knowledge)
    {
        if (parsed.GetValue(FromFile) is not { } path)
        {
            return knowledge.Claims;
        }

        return File.Exists(path) ? knowledge.ClaimsOf(path) : throw new UsageException($"there is no file {path}");
    }

    private static ImmutableArray<Claim> Asked(ImmutableArray<Claim> claims, string[] ids)
    {
        var asked = ids.Select(id =>
            claims.FirstOrDefault(claim => claim.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException(
                $"there is no claim {id}{Suggestions.Sentence(Suggestions.For(id, claims.Select(claim => claim.Id)))}"
            )
        );
        return ids.Length == 0 ? claims : [.. asked.Distinct()];
    }

    private static void Write(ParseResult parsed, ClaimsReport report)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Console.WriteLine(ClaimsJson.Write(report));
            return;
        }

        Terminal.Results.WriteParagraph(ClaimsText.Summary(report));
        Console.WriteLine();
        MarkdownOption.Write(parsed, ClaimsText.Verdicts(report));
        foreach (var claim in report.Claims)
        {
            Terminal.Results.WriteParagraph($"- {claim.Id}: {claim.Sentence}", indent: 2);
            Console.WriteLine($"  {claim.Command}"); // whole, so that it can be copied
        }

        Console.WriteLine();
        Terminal.Results.WriteParagraph(ClaimsText.Legend(report));
    }
}
