using System.Collections.Immutable;
using System.CommandLine;
using Lanewise.Advice.Offers;
using Lanewise.Catalog;
using Lanewise.Cli.Offers;
using Lanewise.Cli.Output;
using Lanewise.Market;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise offer</c>: what contract and employment offers are worth a year, side by side.</summary>
internal static class OfferCommand
{
    private const int MostOffers = 8;

    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Offers as YAML; the first is set against each other. --example shows what one holds.",
        Arity = new ArgumentArity(0, MostOffers),
    };

    private static readonly Option<string?> Example = new("--example")
    {
        HelpName = "KIND",
        Description = $"Print a commented offer to start from: {string.Join(", ", OfferExample.Kinds)}.",
    };

    private static readonly Option<bool> Years = new("--years")
    {
        Description = "List the countries and years whose taxes are known; with --json every figure and its source.",
    };

    private static readonly Option<bool> Market = new("--market")
    {
        Description =
            "Also show what openings of the lane say they pay as contract and as full-time work; the filters narrow it.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command(
            "offer",
            "Set contract and employment offers side by side: taxes, insurance, idle weeks, break-even."
        )
        {
            Files,
            Example,
            Years,
            Market,
        };
        Example.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. OfferExample.Kinds]);
        MarkdownOption.AddTo(command);
        MarketFilterOptions.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise offer --example contract",
            "lanewise offer contract.yaml employment.yaml",
            "lanewise offer contract.yaml employment.yaml --market --lane platform-sre --country US --json"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        if (parsed.GetValue(Example) is { } kind)
        {
            Console.Write(OfferExample.Of(kind.ToLowerInvariant()));
            return ExitCode.Done;
        }

        var knowledge = Start.Knowledge(parsed);
        if (parsed.GetValue(Years))
        {
            WriteYears(parsed, knowledge);
            return ExitCode.Done;
        }

        var offers = Read(parsed.GetValue(Files) ?? [], knowledge);
        var filter = MarketFilterOptions.Read(parsed, knowledge);
        var report = OfferMeasure.Of(offers, knowledge.Rates);
        if (!parsed.GetValue(Market))
        {
            Write(parsed, filter == MarketFilter.None ? report : throw new UsageException("filters narrow --market"));
            return ExitCode.Done;
        }

        var lane = Lane(offers, filter);
        using var facts = Start.OpenFacts(parsed);
        var market = OfferMarket.Of(facts.Connection, knowledge, lane, filter, stop);
        Write(parsed, report with { Market = market });
        Console.Error.WriteLine(facts.Account());
        return market.Contract.Refusal is null && market.Permanent.Refusal is null
            ? ExitCode.Done
            : ExitCode.Incomplete;
    }

    private static ImmutableArray<Offer> Read(string[] files, Knowledge knowledge)
    {
        if (files.Length == 0)
        {
            throw new UsageException("no offers to compare; lanewise offer --example contract shows what one holds");
        }

        var offers = new List<Offer>();
        var mistakes = new List<string>();
        foreach (var file in files)
        {
            try
            {
                offers.Add(OfferReader.Read(file, Beginning(file), knowledge));
            }
            catch (CatalogException e)
            {
                mistakes.AddRange(e.Mistakes);
            }
        }

        return mistakes.Count == 0 ? [.. offers] : throw new CatalogException(mistakes);
    }

    /// <summary>The file, or so much of it that the reader sees it is too large; a device may have no end.</summary>
    private static byte[] Beginning(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[OfferReader.MostBytes + 1];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private static string Lane(ImmutableArray<Offer> offers, MarketFilter filter)
    {
        if (filter.Employment is not null)
        {
            throw new UsageException("--market sets contract against full-time; --employment has no place there");
        }

        string[] lanes = filter.Lane is { } lane ? [lane] : [.. offers.Select(o => o.Lane).OfType<string>().Distinct()];
        return lanes switch
        {
            [var only] => only,
            [] => throw new UsageException("--market needs a lane: in an offer, or as --lane"),
            _ => throw new UsageException($"the offers are in {string.Join(" and ", lanes)}; say which with --lane"),
        };
    }

    private static void WriteYears(ParseResult parsed, Knowledge knowledge)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => TaxYearsOutput.WriteJson(json, knowledge.Taxes));
            return;
        }

        MarkdownOption.Write(parsed, TaxYearsOutput.Table(knowledge.Taxes));
        Terminal.Results.WriteParagraph(TaxYearsOutput.Legend);
    }

    private static void Write(ParseResult parsed, OfferReport report)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => new OfferJson(json).Write(report));
            return;
        }

        foreach (var sentence in OfferText.Sentences(report))
        {
            Terminal.Results.WriteParagraph(sentence);
        }

        Console.WriteLine();
        MarkdownOption.Write(parsed, [.. OfferText.Tables(report)]);
        Terminal.Results.WriteParagraph(OfferText.Legend(report));
    }
}
