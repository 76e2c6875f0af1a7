using System.CommandLine;
using System.Text.Json;
using Lanewise.Cli.Extract;
using Lanewise.Cli.Output;
using Lanewise.Cli.Show;
using Lanewise.Extraction;
using Lanewise.Store;
using Lanewise.Store.Query;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise show</c>: one posting with the words that were read and why.</summary>
internal static class ShowCommand
{
    private const int LongestQuote = 60;

    private static readonly Argument<string> Id = new("ID")
    {
        Description = "The posting's id, or the start of one, as lanewise postings lists them.",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("show", "Show a posting with the words that were read and what was made of them.")
        {
            Id,
        };
        command.SetAction(Run);
        return command.WithExamples("lanewise show 3fk2m7q4zc5a", "lanewise show 3fk2m7q4zc5a --json");
    }

    private static int Run(ParseResult parsed)
    {
        var path = StorePath.Of(parsed);
        if (!File.Exists(path))
        {
            throw new UsageException(
                "the bundled facts hold no texts to show; import postings of your own: lanewise import PATH"
            );
        }

        using var store = PostingStore.Open(path, readOnly: true);
        var id = parsed.GetRequiredValue(Id);
        if (StoredPosting.Find(store.Connection, id) is not { } posting)
        {
            Console.Error.WriteLine($"{path} holds no posting {id}");
            return ExitCode.Incomplete;
        }

        var facts = new Extractor(Start.Knowledge(parsed)).Read(posting.Text);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json => WriteJson(json, posting, facts));
        }
        else
        {
            Write(posting, facts);
        }

        return ExitCode.Done;
    }

    private static void Write(StoredPosting posting, Facts facts)
    {
        var (terminal, read) = (Terminal.Results, ReadFacts.Of(facts).ToList());
        Console.WriteLine($"{posting.Text.Title}  {posting.Text.Company}");
        Console.WriteLine(
            $"{posting.Id}, {posting.Source}, posted {Figures.Day(posting.Text.Date)}, seen {Figures.Day(posting.FirstSeen)} to {Figures.Day(posting.LastSeen)}, opening {posting.OpeningId}"
        );
        Console.WriteLine(posting.Url ?? "no address");
        Console.WriteLine();
        foreach (var line in HighlightedText.Of(facts.Plain, read, terminal).Split('\n'))
        {
            terminal.WriteParagraph(line);
        }

        Console.WriteLine();
        var table = new TextTable(new("fact"), new("value"), new("read as"), new("from"));
        foreach (var fact in read)
        {
            table.Add(fact.Kind, fact.Value, fact.Reason, Quote(facts.Plain, fact));
        }

        table.Write(terminal);
    }

    private static string Quote(string plain, ReadFact fact)
    {
        var quote = plain.AsSpan(fact.Span.Start, fact.Span.Length).ToString().ReplaceLineEndings(" ");
        return quote.Length <= LongestQuote ? quote : quote[..(LongestQuote - 1)] + "…";
    }

    private static void WriteJson(Utf8JsonWriter json, StoredPosting posting, Facts facts)
    {
        json.WriteStartObject();
        FactsLine.Write(json, posting.Id, facts);
        EvidenceLine.Write(json, facts);
        json.WriteString("opening_id"u8, posting.OpeningId);
        json.WriteString("source"u8, posting.Source);
        json.WriteString("url"u8, posting.Url);
        json.WriteString("title"u8, posting.Text.Title);
        json.WriteString("company"u8, posting.Text.Company);
        json.WriteString("location"u8, posting.Text.Location);
        json.WriteString("first_seen"u8, Figures.Day(posting.FirstSeen));
        json.WriteString("last_seen"u8, Figures.Day(posting.LastSeen));
        json.WriteEndObject();
    }
}
