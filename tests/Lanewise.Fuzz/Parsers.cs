using System.Text;
using System.Text.Json;
using Lanewise.Catalog;
using Lanewise.Cli;
using Lanewise.Cli.Commands;
using Lanewise.Cli.Extract;
using Lanewise.DuckDb;
using Lanewise.Sources;
using Lanewise.Store;
using Lanewise.Store.Import;

namespace Lanewise.Fuzz;

/// <summary>Every parser of the program with what it promises.</summary>
internal static class Parsers
{
    private static readonly string[] Arguments =
    [
        "compare python go --country germany --seniority senior --since 2026-01 --until 2026-12-31",
        "pay rust --city berlin --lane backend --layer services --employment contract --remote --source hn --since 2026",
        "reach python sql --place berlin --level senior --pay 100000 --weeks 12",
        "postings go --signal testing --limit 5 --with rust",
        "import a.csv --map title=name --seen-on 2026-03-01",
        "extract - --threads 2",
    ];

    private static readonly string[] Queries =
    [
        "SELECT name, count(*) AS n FROM mentions GROUP BY name ORDER BY n DESC LIMIT 10",
        "WITH a AS (SELECT * FROM postings) SELECT title, text[1:10], first_seen + INTERVAL 1 DAY FROM a WHERE title LIKE '%Go%'",
        "SELECT lanes, [x.name FOR x IN lanes], map(['a'], [1]), {'a': 1.5} FROM facts",
        "DESCRIBE facts",
        "SELECT try_cast('12' AS DECIMAL(38, 2)), 1::HUGEINT, '2026-01-01'::TIMESTAMPTZ, 'x'::BLOB, uuid()",
    ];

    /// <summary>All of them; the fast ones get the most cases.</summary>
    public static IReadOnlyList<Parser> All { get; } =
    [
        new("text", 4000, Seeds.Texts, () => new FactsCheck().Check),
        new("line", 2500, Seeds.Lines, () => ReadLine),
        new("document", 2000, Seeds.Documents, () => ReadDocument),
        new("rows", 1500, Seeds.Documents, () => ReadRows),
        new("arguments", 200, Arguments, () => ReadArguments),
        new("claims", 20, Seeds.Claims, () => ReadClaims),
        new("sql", 20, Queries, MakeSql),
        new("file", 10, Seeds.Documents, MakeImport),
        new("catalog", 1, Seeds.CatalogFiles, () => ReadCatalog),
    ];

    private static void ReadLine(string input)
    {
        var reason = PostingLine.Read(Encoding.UTF8.GetBytes(input), out _, out var posting);
        if (reason is "" || (reason is null && posting.Text is null))
        {
            throw new BrokenPromiseException("a line without text and without a reason");
        }
    }

    private static void ReadDocument(string input)
    {
        foreach (var reading in SourceReader.ReadDocument(Bytes(input)).Readings)
        {
            Explained(reading);
        }
    }

    private static void ReadRows(string input)
    {
        var lines = input.Split('\n');
        var rows = lines.Select(Object).OfType<JsonElement>().ToList();
        var reader = SourceReader.RowReaderFor(rows);
        for (var index = 0; index < lines.Length; index++)
        {
            Explained(reader.Read(Bytes(lines[index]), index + 1));
        }
    }

    private static void Explained(Reading reading)
    {
        if (reading is { Posting: null, Listed: null, Seekers: null, Skipped.Count: 0 })
        {
            throw new BrokenPromiseException("a record that gives neither anything nor a reason");
        }
    }

    private static void ReadArguments(string input)
    {
        try
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

            _ = TypedChoices.Read(Knowledge.Embedded, input.Split(' ')[^1]);
        }
        catch (UsageException) { }
    }

    private static void ReadClaims(string input) =>
        InFolder(folder =>
        {
            var path = Path.Combine(folder, "claims.yaml");
            File.WriteAllBytes(path, Bytes(input));
            _ = Knowledge.Embedded.ClaimsOf(path);
        });

    private static void ReadCatalog(string input) =>
        InFolder(folder =>
        {
            var end = input.IndexOf('\n', StringComparison.Ordinal);
            var name = end < 0 ? input : input[..end];
            // The name is mutated too; one that is none of the catalog's is another test's concern.
            name = Seeds.CatalogFiles.Any(file => file.StartsWith(name + "\n", StringComparison.Ordinal))
                ? name
                : "lanes.yaml";
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // below the folder, so it has a parent
            File.WriteAllBytes(path, Bytes(input[(end + 1)..]));
            _ = Knowledge.Load(folder);
        });

    private static void InFolder(Action<string> read)
    {
        var folder = Directory.CreateTempSubdirectory("lanewise-fuzz-").FullName;
        try
        {
            read(folder);
        }
        catch (CatalogException) { }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
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

    private static Action<string> MakeImport()
    {
        var number = 0;
        return input =>
            InFolder(folder =>
            {
                using var store = PostingStore.Open(PostingStore.InMemory, readOnly: false);
                var bytes = Bytes(input);
                var path = Path.Combine(folder, "input" + Endings[number++ % Endings.Length]);
                File.WriteAllBytes(
                    path,
                    path.EndsWith(".gz", StringComparison.Ordinal) ? Packed(bytes, input.Length) : bytes
                );
                _ = PostingImport.Run(store, [path], Knowledge.Embedded, new() { Threads = 1 });
            });
    }

    private static readonly string[] Endings =
    [
        "",
        ".csv",
        ".json",
        ".jsonl",
        ".csv.gz",
        ".jsonl.gz",
        ".parquet",
        ".zst",
        ".html",
    ];

    // Every third is broken inside.
    private static byte[] Packed(byte[] bytes, int at)
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        var result = packed.ToArray();
        if (at % 3 == 0)
        {
            result[at % result.Length] ^= (byte)(1 << (at % 8));
        }

        return result;
    }

    private static JsonElement? Object(string line)
    {
        try
        {
            // Readers give only valid text as samples.
            using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(line));
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Halves of surrogate pairs become bytes that are no UTF-8.
    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>(text.Length);
        Span<byte> one = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                bytes.Add(0xED);
                bytes.Add(0xA0);
            }
            else
            {
                bytes.AddRange(one[..rune.EncodeToUtf8(one)]);
            }
        }

        return [.. bytes];
    }
}
