using System.CommandLine;
using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Cli.Output;
using Lanewise.Market.Choices;
using Lanewise.Market.Evidence;
using Lanewise.Market.Reach;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise postings</c>: the openings behind a figure of a comparison.</summary>
internal static class PostingsCommand
{
    private static readonly Argument<string?> ChoiceName = new("CHOICE")
    {
        Description =
            "A language, technology, lane or role of the catalog; without it, every opening within the filters.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<Figure> Behind = new("--figure")
    {
        Description =
            "Which figure: of compare openings, primary, alone, one-of, mention-only, implied or pay; of pay stated-pay; of scarcity followed; of reach, its new openings, reach. [default: openings]",
        HelpName = "FIGURE",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value.Replace("-", "", StringComparison.Ordinal);
            if (word.All(char.IsAsciiLetter) && Enum.TryParse<Figure>(word, ignoreCase: true, out var figure))
            {
                return figure;
            }

            result.AddError(
                $"--figure {result.Tokens[0].Value} is none of openings, primary, alone, one-of, mention-only, implied, pay, stated-pay, followed, reach"
            );
            return default;
        },
    };

    private static readonly Option<string?> Signal = new("--signal")
    {
        Description = "Only openings that say this signal; lanewise catalog --kind signal lists them.",
        HelpName = "SIGNAL",
    };

    private static readonly Option<string?> With = new("--with")
    {
        Description =
            "Only those that also ask for this technology, or are in this lane (lane:NAME) or layer (layer:NAME).",
        HelpName = "CHOICE",
    };

    private static readonly Option<string?> Or = new("--or")
    {
        Description = "Only those where this language would do in place of CHOICE.",
        HelpName = "LANGUAGE",
    };

    private static readonly Option<string[]> OpenedBy = new("--opened-by")
    {
        Description = "Only those whose every key is this language, or one of these where the option is repeated.",
        HelpName = "LANGUAGE",
    };

    private static readonly Option<string[]> NotOpenedBy = new("--not-opened-by")
    {
        Description = "Only those with a key that is none of these languages.",
        HelpName = "LANGUAGE",
    };

    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "Most openings to list.",
        HelpName = "N",
        DefaultValueFactory = _ => 20,
    };

    private static readonly Option<int> Offset = new("--offset")
    {
        Description = "Openings to pass over first.",
        HelpName = "N",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("postings", "List the openings behind a figure.")
        {
            ChoiceName,
            Behind,
            Signal,
            With,
            Or,
            OpenedBy,
            NotOpenedBy,
            Limit,
            Offset,
        };
        NumberOption.AtLeast(Limit, 1);
        NumberOption.AtLeast(Offset, 0);
        ReachOptions.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise postings rust --figure alone --country DE",
            "lanewise postings go --figure pay --seniority senior --json",
            "lanewise postings rust --signal memory-safety",
            "lanewise postings --figure reach --skills python,django --missing 1 --city Berlin",
            "lanewise postings python --with layer:intelligence",
            "lanewise postings --opened-by python --opened-by go"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var knowledge = Start.Knowledge(parsed);
        var choice = parsed.GetValue(ChoiceName) is { } word ? TypedChoices.Read(knowledge, word) : null;
        using var facts = Start.OpenFacts(parsed);
        var page =
            parsed.GetValue(Behind) == Figure.Reach
                ? InReach(parsed, facts, knowledge, choice, stop)
                : OfComparison(parsed, facts, knowledge, choice, stop);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => WriteJson(json, page));
        }
        else
        {
            Table(page).Write(Terminal.Results);
        }

        Console.Error.WriteLine(
            $"{Figures.Count(page.Openings.Length)} of {Figures.Count(page.Total, "opening")}. {facts.Account()}"
        );
        return page.Total == 0 ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static EvidencePage OfComparison(
        ParseResult parsed,
        OpenedFacts facts,
        Knowledge knowledge,
        Choice? choice,
        CancellationToken stop
    )
    {
        if (ReachOptions.AreGiven(parsed))
        {
            throw new UsageException("--skills, --missing and --pay-floor go with --figure reach");
        }

        var question = new EvidenceQuestion
        {
            Choice = choice,
            Filter = MarketFilterOptions.Read(parsed, knowledge),
            Figure = parsed.GetValue(Behind),
            Signal = parsed.GetValue(Signal) is { } name ? TypedSignals.Read(knowledge, name) : null,
            With = parsed.GetValue(With) is { } with ? TypedChoices.Read(knowledge, with) : null,
            Keys = Keys(parsed, knowledge),
            Limit = parsed.GetValue(Limit),
            Offset = parsed.GetValue(Offset),
        };
        if (question is { Choice: null, With: not null } or { Choice: null, Keys.InsteadOfChoice: not null })
        {
            throw new UsageException("--with and --or need a CHOICE, such as: lanewise postings go --or python");
        }

        if (question is { Choice: { } asked, Keys.InsteadOfChoice: not null })
        {
            TypedChoices.Languages(knowledge, [asked.Name]);
        }

        return EvidenceMeasure.Of(facts.Connection, knowledge, question, stop);
    }

    private static KeyCondition? Keys(ParseResult parsed, Knowledge knowledge)
    {
        var keys = new KeyCondition
        {
            InsteadOfChoice = TypedChoices
                .Languages(knowledge, parsed.GetValue(Or) is { } or ? [or] : [])
                .FirstOrDefault(),
            OpenedBy = TypedChoices.Languages(knowledge, parsed.GetValue(OpenedBy) ?? []),
            NotOpenedBy = TypedChoices.Languages(knowledge, parsed.GetValue(NotOpenedBy) ?? []),
        };
        return keys is { InsteadOfChoice: null, OpenedBy.IsEmpty: true, NotOpenedBy.IsEmpty: true } ? null : keys;
    }

    private static EvidencePage InReach(
        ParseResult parsed,
        OpenedFacts facts,
        Knowledge knowledge,
        Choice? choice,
        CancellationToken stop
    ) =>
        parsed.GetValue(Signal) is not null || parsed.GetValue(With) is not null || Keys(parsed, knowledge) is not null
            ? throw new UsageException(
                "--signal, --with, --or, --opened-by and --not-opened-by do not go with --figure reach"
            )
            : ReachMeasure.Openings(
                facts.Connection,
                knowledge,
                ReachOptions.Read(parsed, knowledge, choice is null ? [] : [choice]),
                parsed.GetValue(Offset),
                parsed.GetValue(Limit),
                stop
            );

    private static TextTable Table(EvidencePage page)
    {
        var hasPay = page.Openings.Any(o => o.BasePay is not null);
        var table = new TextTable([
            new("posting"),
            new("posted"),
            new("company"),
            new("title"),
            .. hasPay ? [new TextColumn("pay", IsNumber: true)] : Array.Empty<TextColumn>(),
        ]);
        foreach (var opening in page.Openings)
        {
            string[] cells =
            [
                opening.PostingIds[0],
                Figures.Day(opening.PostedOn),
                opening.Company ?? Figures.None,
                opening.Title ?? Figures.None,
            ];
            table.Add(hasPay ? [.. cells, Figures.Dollars(opening.BasePay)] : cells);
        }

        return table;
    }

    private static void WriteJson(Utf8JsonWriter json, EvidencePage page)
    {
        json.WriteStartObject();
        json.WriteNumber("total"u8, page.Total);
        json.WriteStartArray("openings"u8);
        foreach (var opening in page.Openings)
        {
            json.WriteStartObject();
            json.WriteString("opening_id"u8, opening.OpeningId);
            json.WriteStartArray("posting_ids"u8);
            opening.PostingIds.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteString("posted_on"u8, opening.PostedOn is null ? null : Figures.Day(opening.PostedOn));
            json.WriteString("company"u8, opening.Company);
            json.WriteString("title"u8, opening.Title);
            json.WritePropertyName("base_pay_usd_year"u8);
            Rows.CellText.Write(json, opening.BasePay);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
