using System.CommandLine;
using Lanewise.Cli.Rows;
using Lanewise.DuckDb;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise sql</c>: a query over the views of docs/data.md that can neither write nor reach files or the network.</summary>
internal static class SqlCommand
{
    private static readonly Argument<string> Sql = new("SQL")
    {
        Description = "The query, in DuckDB's SQL; - reads it from standard input.",
    };

    private static readonly Option<bool> Csv = new("--csv") { Description = "Print comma-separated values." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("sql", "Query the store's views; reads only.") { Sql, Csv };
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise sql \"SELECT name, count(*) AS postings FROM mentions GROUP BY name ORDER BY postings DESC LIMIT 10\"",
            "lanewise sql \"DESCRIBE facts\""
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var sql = parsed.GetRequiredValue(Sql);
        using var facts = Start.OpenFacts(parsed);
        facts.Lock();
        using var result = Ask(facts.Connection, sql == "-" ? Console.In.ReadToEnd() : sql, stop);
        RowOutput.Write(result, Format(parsed));
        return ExitCode.Done;
    }

    /// <summary>Runs a query of the user's; what is wrong with its text is the user's to mend.</summary>
    /// <exception cref="UsageException">The SQL is wrong or not allowed.</exception>
    public static QueryResult Ask(Connection connection, string sql, CancellationToken stop)
    {
        try
        {
            using var statement = connection.Prepare(sql);
            return statement.IsQuery
                ? statement.Query(stop)
                : throw new UsageException("sql only reads: SELECT, FROM, VALUES, DESCRIBE, SHOW and EXPLAIN");
        }
        catch (ArgumentException)
        {
            throw new UsageException("SQL cannot contain the character NUL");
        }
        catch (DuckDbException e) when (IsUsersMistake(e.Kind))
        {
            throw new UsageException($"{e.Message}{Environment.NewLine}Try: lanewise sql \"SHOW TABLES\"");
        }
    }

    private static bool IsUsersMistake(ErrorKind kind) =>
        kind
            is ErrorKind.Parser
                or ErrorKind.Syntax
                or ErrorKind.Binder
                or ErrorKind.Catalog
                or ErrorKind.InvalidInput
                or ErrorKind.Permission
                or ErrorKind.Conversion
                or ErrorKind.NotImplemented;

    private static RowFormat Format(ParseResult parsed) =>
        parsed.GetValue(GlobalOptions.Json) ? RowFormat.Json
        : parsed.GetValue(Csv) ? RowFormat.Csv
        : RowFormat.Table;
}
