using System.CommandLine;
using System.CommandLine.Help;

namespace Lanewise.Cli.Commands;

/// <summary>Every command under the root.</summary>
internal static class CommandTree
{
    /// <summary>Reads the command line; the result holds its mistakes.</summary>
    public static ParseResult Parse(string[] args) =>
        Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    /// <summary>The whole tree.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Reads job postings and compares the labour markets of languages and roles.")
        {
            GlobalOptions.Db,
            GlobalOptions.Catalog,
            GlobalOptions.Json,
            CompareCommand.Create(),
            TrendCommand.Create(),
            PayCommand.Create(),
            GapCommand.Create(),
            SignalsCommand.Create(),
            ScarcityCommand.Create(),
            ReachCommand.Create(),
            ClaimsCommand.Create(),
            LayersCommand.Create(),
            OfferCommand.Create(),
            PortfolioCommand.Create(),
            ResumeCommand.Create(),
            EvidenceCommand.Create(),
            PostingsCommand.Create(),
            ShowCommand.Create(),
            ImportCommand.Create(),
            ExtractCommand.Create(),
            MergeCommand.Create(),
            EvalCommand.Create(),
            SqlCommand.Create(),
            ExportCommand.Create(),
            CatalogCommand.Create(),
            DoctorCommand.Create(),
            BundleCommand.Create(),
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();
        return root;
    }

    /// <summary>Says what is wrong with a command line and what to do next.</summary>
    public static string Explain(ParseResult parsed)
    {
        var command = string.Join(' ', Path(parsed.CommandResult.Command));
        return $"{Mistake(parsed)}{Environment.NewLine}Try: {command} --help";
    }

    private static string Mistake(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var word, ..])
        {
            var near = Suggestions.For(word, command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name));
            return $"there is no command {word}{Suggestions.Sentence(near)}";
        }

        return string.Join(
            Environment.NewLine,
            parsed.Errors.Select(e => e.Message.TrimEnd('.')).Distinct(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().SelectMany(Path).Append(command.Name);
}
