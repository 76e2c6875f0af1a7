using System.CommandLine;
using Lanewise.Cli.Output;
using Lanewise.DuckDb;

namespace Lanewise.Cli.Commands;

/// <summary><c>lanewise export</c>: a view or the result of a query as a file.</summary>
internal static class ExportCommand
{
    private static readonly string[] Views =
    [
        "postings",
        "facts",
        "mentions",
        "pay",
        "places",
        "openings",
        "listings",
        "spells",
        "seeker_counts",
    ];

    private static readonly Dictionary<string, string> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".parquet"] = "FORMAT parquet, COMPRESSION zstd",
        [".csv"] = "FORMAT csv, HEADER true",
        [".csv.gz"] = "FORMAT csv, HEADER true, COMPRESSION gzip",
        [".csv.zst"] = "FORMAT csv, HEADER true, COMPRESSION zstd",
        [".json"] = "FORMAT json, ARRAY true",
        [".jsonl"] = "FORMAT json",
        [".jsonl.gz"] = "FORMAT json, COMPRESSION gzip",
        [".jsonl.zst"] = "FORMAT json, COMPRESSION zstd",
    };

    private static readonly Argument<string> Query = new("VIEW|SQL")
    {
        Description = $"One of {string.Join(", ", Views)}, or a query over them.",
    };

    private static readonly Option<string> To = new("--to")
    {
        Description = $"The file; its ending decides the format: {string.Join(", ", Formats.Keys)}.",
        HelpName = "FILE",
        Required = true,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("export", "Write a view or the result of a query to a file.") { Query, To };
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command.WithExamples(
            "lanewise export facts --to facts.parquet",
            "lanewise export \"SELECT * FROM pay WHERE currency = 'EUR'\" --to pay.csv.gz"
        );
    }

    private static int Run(ParseResult parsed, CancellationToken stop)
    {
        var to = parsed.GetRequiredValue(To);
        var format = Format(to);
        var sql = Sql(parsed.GetRequiredValue(Query));
        using var facts = Start.OpenFacts(parsed);
        var part = $"{Path.GetFullPath(to)}.{Environment.ProcessId}.part";
        facts.Lock(part);
        try
        {
            var rows = Copy(
                facts.Connection,
                $"COPY ({sql}\n) TO '{part.Replace("'", "''", StringComparison.Ordinal)}' ({format}, USE_TMP_FILE false)",
                stop
            );
            File.Move(part, to, overwrite: true);
            Write(parsed, rows, to);
        }
        finally
        {
            File.Delete(part);
        }

        return ExitCode.Done;
    }

    private static long Copy(Connection connection, string copy, CancellationToken stop)
    {
        try
        {
            using var statement = connection.Prepare(copy);
            return statement.Execute(stop);
        }
        catch (DuckDbException e)
            when (e.Kind
                    is ErrorKind.Parser
                        or ErrorKind.Syntax
                        or ErrorKind.Binder
                        or ErrorKind.Catalog
                        or ErrorKind.Permission
            )
        {
            throw new UsageException(e.Message);
        }
    }

    private static void Write(ParseResult parsed, long rows, string to)
    {
        if (parsed.GetValue(GlobalOptions.Json))
        {
            JsonOutput.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("file"u8, to);
                json.WriteNumber("rows"u8, rows);
                json.WriteEndObject();
            });
        }
        else
        {
            Console.Error.WriteLine($"{Figures.Count(rows, "row")} written to {to}");
        }
    }

    private static string Sql(string typed)
    {
        if (Views.Contains(typed, StringComparer.OrdinalIgnoreCase))
        {
            return $"SELECT * FROM {typed}";
        }

        return typed.Contains(' ', StringComparison.Ordinal)
            ? typed.TrimEnd().TrimEnd(';')
            : throw new UsageException(
                $"{typed} is neither a view nor a query; views are {string.Join(", ", Views)}{Suggestions.Sentence(Suggestions.For(typed, Views))}"
            );
    }

    private static string Format(string file)
    {
        var ending = Formats.Keys.FirstOrDefault(e => file.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        return ending is null
            ? throw new UsageException(
                $"--to {file} has no ending that tells the format: {string.Join(", ", Formats.Keys)}"
            )
            : Formats[ending];
    }
}
