using Lanewise.Catalog;
using Lanewise.Cli;
using Lanewise.Cli.Commands;
using Lanewise.DuckDb;

namespace Lanewise.Fuzz;

/// <summary>Readers of what people type.</summary>
internal static class CommandParsers
{
    private static readonly string[] Arguments =
    [
        "compare python go --country germany --seniority senior --since 2026-01 --until 2026-12-31",
        "pay rust --city berlin --lane backend --layer services --employment contract --remote --source hn --since 2026",
        "reach python sql --skills python,sql --missing 2 --pay-floor 90k --country de",
        "postings go --signal testing --limit 5 --with rust",
        "import a.csv --map title=name --seen-on 2026-03-01",
        "extract - --threads 2",
        "layers --seniority junior --json",
        "gap python go --until 2026-02-30",
        "portfolio . --author a@b.example --json",
    ];

    private static readonly string[] Words =
    [
        "python",
        "technology:c++",
        "lane:backend",
        "2026-03-01",
        "2026-02",
        "150k",
        "90000EUR",
        "£80k",
        "90,000 EUR",
        "site reliability engineer",
    ];

    private static readonly string[] Queries =
    [
        "SELECT name, count(*) AS n FROM mentions GROUP BY name ORDER BY n DESC LIMIT 10",
        "WITH a AS (SELECT * FROM postings) SELECT title, text[1:10], first_seen + INTERVAL 1 DAY FROM a WHERE title LIKE '%Go%'",
        "SELECT lanes, [x.name FOR x IN lanes], map(['a'], [1]), {'a': 1.5} FROM facts",
        "DESCRIBE facts",
        "SELECT try_cast('12' AS DECIMAL(38, 2)), 1::HUGEINT, '2026-01-01'::TIMESTAMPTZ, 'x'::BLOB, uuid()",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Parser> All { get; } =
    [
        new("words", 20, Words, () => ReadWord),
        new("arguments", 30, Arguments, () => ReadArguments)
        {
            Frames =
            [
                new("compare ", ""),
                new("pay go --country ", ""),
                new("", " compare go"),
                new("import a --map ", ""),
            ],
        },
        new("sql", 20, Queries, MakeSql) { Frames = [] },
    ];

    private static void ReadWord(string input)
    {
        Use(() => TypedChoices.Read(Knowledge.Embedded, input));
        Use(() => TypedPayFloor.Read(Knowledge.Embedded, input));
        Use(() => Period.Parse(input, "--since"));
    }

    private static void ReadArguments(string input) =>
        Use(() =>
        {
            var parsed = CommandTree.Parse(input.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            if (parsed.Errors.Count > 0)
            {
                _ = CommandTree.Explain(parsed);
            }
            else if (parsed.CommandResult.Command.Name is "compare" or "pay")
            {
                _ = MarketFilterOptions.Read(parsed, Knowledge.Embedded);
            }

            return parsed;
        });

    private static void Use<T>(Func<T> read)
    {
        try
        {
            _ = read();
        }
        catch (UsageException) { }
    }

    private static Action<string> MakeSql()
    {
        var facts = OpenedFacts.OfProgram();
        facts.Lock();
        return input =>
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            try
            {
                using var result = SqlCommand.Ask(facts.Connection, input, stop.Token);
                for (var chunks = 0; chunks < 3 && result.Next() is { } chunk; chunks++)
                {
                    _ = chunk[0].Value(0);
                }
            }
            catch (Exception failure)
                when (failure is UsageException or OperationCanceledException or NotSupportedException) { }
            catch (DuckDbException failure) when (failure.Kind is not (ErrorKind.Internal or ErrorKind.Fatal)) { }
        };
    }
}
