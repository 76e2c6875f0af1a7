using System.CommandLine;
using Lanewise.Accuracy.Agreement;
using Lanewise.Accuracy.Scoring;
using Lanewise.Cli.Eval;
using Lanewise.Cli.Extract;
using Lanewise.Cli.Import;
using Lanewise.Cli.Output;
using Lanewise.Store;
using Lanewise.Store.Query;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise eval</c>: how right facts are, measured on labelled postings.</summary>
internal static class EvalCommand
{
    private const int MostNamed = 5;

    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description =
            "Facts or postings and then labels as JSON Lines; labels alone, with texts in them or with ids of the store's postings; or with --structured whatever import takes.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Errors = new("--errors")
    {
        Description = "List every error of one field instead of the figures.",
        HelpName = "FIELD",
    };

    private static readonly Option<string?> By = new("--by")
    {
        Description = "Add the figures of each group of postings: by source, or by the language they are written in.",
        HelpName = "source|written-in",
    };

    private static readonly Option<bool> Markdown = new("--markdown") { Description = "Print tables of Markdown." };

    private static readonly Option<bool> Structured = new("--structured")
    {
        Description =
            "Read postings without the structured fields of their source, and compare what was read with what those say.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("eval", "Measure how right facts are, on postings that a reader has labelled.")
        {
            Files,
            Errors,
            By,
            Structured,
            Markdown,
        };
        By.AcceptOnlyFromAmong(Evaluation.Groupings);
        Errors.CompletionSources.Add(_ =>
            ComparedFields.Names.Select(n => new System.CommandLine.Completions.CompletionItem(n))
        );
        command.SetAction(
            (parsed, stop) => Task.FromResult(parsed.GetValue(Structured) ? RunStructured(parsed, stop) : Run(parsed))
        );
        return command.WithExamples(
            "lanewise eval facts.jsonl labels.jsonl",
            "lanewise eval postings.jsonl labels.jsonl --errors \"pay exact\"",
            "lanewise eval labelled.jsonl --by source",
            "lanewise eval labels.jsonl --db store.duckdb --json",
            "lanewise eval --structured boards/ --errors pay"
        );
    }

    private static int Run(ParseResult parsed)
    {
        var files = parsed.GetRequiredValue(Files);
        var errors = ErrorsField(parsed, ComparedFields.Names);
        PostingFile.CheckAllExist(files);
        var skipped = 0;
        var evaluation = new Evaluation(
            Start.Knowledge(parsed),
            line =>
            {
                skipped++;
                Console.Error.WriteLine(line);
            }
        );
        var report = files switch
        {
            [var found, var labels] => evaluation.OfFiles(found, labels),
            [var labels] => evaluation.OfTexts(labels, ids => Find(parsed, ids)),
            _ => throw new UsageException("eval takes facts or postings and then labels, or labels alone"),
        };
        Write(parsed, report, evaluation, skipped, errors);
        return Left(report.Missing, skipped);
    }

    private static IReadOnlyList<StoredPosting> Find(ParseResult parsed, IEnumerable<string> ids)
    {
        using var store = PostingStore.Open(StorePath.Of(parsed), readOnly: true);
        return StoredPosting.Find(store.Connection, ids);
    }

    private static string? ErrorsField(ParseResult parsed, IReadOnlyList<string> known)
    {
        if (parsed.GetValue(Errors) is not { } typed)
        {
            return null;
        }

        var name = typed.Replace('-', ' ').Replace('_', ' ');
        return known.FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException(
                $"--errors {typed} is no field{Suggestions.Sentence(Suggestions.For(name, known))}"
                    + $"; fields are {string.Join(", ", known)}"
            );
    }

    private static void Write(
        ParseResult parsed,
        AccuracyReport report,
        Evaluation evaluation,
        int skipped,
        string? errors
    )
    {
        Func<string, string>? groupOf = parsed.GetValue(By) is { } by ? id => evaluation.GroupOf(by, id) : null;
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => EvalJson.Write(json, report, skipped, groupOf, errors));
        }
        else if (errors is not null)
        {
            EvalText.WriteMisses(report.Misses(errors), Console.Out);
        }
        else
        {
            WriteTables(parsed, report, groupOf);
        }
    }

    private static void WriteTables(ParseResult parsed, AccuracyReport report, Func<string, string>? groupOf)
    {
        TextTable[] tables =
        [
            EvalText.Fields(report),
            .. groupOf is null ? Array.Empty<TextTable>() : [EvalText.ByGroup(report, groupOf)],
            EvalText.Confusions(report),
            EvalText.Postings(report),
        ];
        foreach (var table in tables.Where(t => t.Count > 0))
        {
            Write(parsed, table);
        }

        Terminal.Results.WriteParagraph(EvalText.Scope(report));
    }

    private static void Write(ParseResult parsed, TextTable table)
    {
        if (parsed.GetValue(Markdown))
        {
            table.WriteMarkdown(Console.Out);
        }
        else
        {
            table.Write(Terminal.Results);
        }

        Console.WriteLine();
    }

    private static int RunStructured(ParseResult parsed, CancellationToken stop)
    {
        var errors = ErrorsField(parsed, AgreementFields.Names);
        using var run = new StructuredRun(Start.Knowledge(parsed));
        var files = run.Read(parsed.GetRequiredValue(Files), stop);
        var fields = FieldAgreement.Of(run.Outcomes);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => AgreementText.WriteJson(json, run.Postings, fields));
        }
        else if (errors is not null)
        {
            AgreementText.WriteDisagreements(
                run.Outcomes.Where(o => o.Field == errors && o.IsDisagreement),
                Console.Out
            );
        }
        else
        {
            Write(parsed, AgreementText.Fields(fields));
            Terminal.Results.WriteParagraph(AgreementText.Scope(run.Postings));
        }

        ImportText.SkippedLines(files).ToList().ForEach(Console.Error.WriteLine);
        return Left([], files.Sum(f => f.Skipped));
    }

    private static int Left(IReadOnlyList<string> missing, long skipped)
    {
        if (skipped > 0)
        {
            Console.Error.WriteLine($"{Figures.Count(skipped)} skipped");
        }

        if (missing.Count > 0)
        {
            var first = string.Join(", ", missing.Take(MostNamed)) + (missing.Count > MostNamed ? ", ..." : "");
            Console.Error.WriteLine($"{Figures.Count(missing.Count)} labelled but missing: {first}");
        }

        return skipped + missing.Count > 0 ? ExitCode.Incomplete : ExitCode.Done;
    }
}
