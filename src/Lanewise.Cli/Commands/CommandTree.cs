using System.CommandLine;
using System.CommandLine.Help;

namespace Lanewise.Cli.Commands;

/// <summary>Every command under the root, in the order of the help.</summary>
internal static class CommandTree
{
    private static readonly (string Name, Func<Command> Create)[] All =
    [
        ("compare", CompareCommand.Create),
        ("trend", TrendCommand.Create),
        ("pay", PayCommand.Create),
        ("gap", GapCommand.Create),
        ("signals", SignalsCommand.Create),
        ("scarcity", ScarcityCommand.Create),
        ("reach", ReachCommand.Create),
        ("claims", ClaimsCommand.Create),
        ("layers", LayersCommand.Create),
        ("offer", OfferCommand.Create),
        ("portfolio", PortfolioCommand.Create),
        ("resume", ResumeCommand.Create),
        ("evidence", EvidenceCommand.Create),
        ("postings", PostingsCommand.Create),
        ("show", ShowCommand.Create),
        ("import", ImportCommand.Create),
        ("extract", ExtractCommand.Create),
        ("merge", MergeCommand.Create),
        ("eval", EvalCommand.Create),
        ("sql", SqlCommand.Create),
        ("export", ExportCommand.Create),
        ("catalog", CatalogCommand.Create),
        ("doctor", DoctorCommand.Create),
        ("bundle", BundleCommand.Create),
    ];

    /// <summary>Reads the command line; the result holds its mistakes.</summary>
    /// <remarks>Of a line that begins with the name of a command only that one is made: all of them take as long as many a command.</remarks>
    public static ParseResult Parse(string[] args)
    {
        var named = Array.FindAll(All, command => args is [var first, ..] && first == command.Name);
        return Create(named is [] ? All : named)
            .Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    /// <summary>The whole tree.</summary>
    public static RootCommand Create() => Create(All);

    private static RootCommand Create((string Name, Func<Command> Create)[] commands)
    {
        var root = new RootCommand("Reads job postings and compares the labour markets of languages and roles.")
        {
            GlobalOptions.Db,
            GlobalOptions.Catalog,
            GlobalOptions.Json,
        };
        foreach (var (_, create) in commands)
        {
            root.Add(create());
        }

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
