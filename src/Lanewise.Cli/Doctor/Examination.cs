using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Lanewise.Catalog;
using Lanewise.Cli.Commands;
using Lanewise.Cli.Output;
using Lanewise.DuckDb;
using Lanewise.Extraction;
using Lanewise.Store;
using Lanewise.Store.Bundled;
using Lanewise.Store.Rebuild;

namespace Lanewise.Cli.Doctor;

/// <summary>Looks at everything the program stands on.</summary>
internal static class Examination
{
    private const long LittleSpace = 1_000_000_000;

    /// <summary>Everything, in the order in which it is needed.</summary>
    /// <param name="path">The store's file.</param>
    /// <param name="openCatalog">Opens the catalog.</param>
    public static IEnumerable<Finding> Of(string path, Func<Knowledge> openCatalog)
    {
        yield return new(
            "lanewise",
            Assembly
                .GetExecutingAssembly()
                .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
                .InformationalVersion
        );
        yield return new(
            "runtime",
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors"
        );
        yield return Library();
        var catalog = Try(
            "catalog",
            () => Catalog(openCatalog()),
            "mend the file, or leave out --catalog and LANEWISE_CATALOG"
        );
        yield return catalog;
        yield return Try("bundled facts", Bundled, "build the program anew from a clean clone");
        yield return new("store", File.Exists(path) ? path : $"{path} (none yet)");
        if (File.Exists(path))
        {
            foreach (var finding in Store(path, catalog.Remedy is null ? openCatalog() : null))
            {
                yield return finding;
            }
        }

        yield return Disk(path);
        yield return Screen();
    }

    private static Finding Library() =>
        Try(
            "DuckDB",
            () => new("DuckDB", Database.LibraryVersion),
            "the native library is missing or of another machine; build again with ./lanewise, which installs it with npm"
        );

    private static Finding Catalog(Knowledge knowledge) =>
        new(
            "catalog",
            $"{knowledge.Version}: {Figures.Count(knowledge.Technologies.Length)} technologies, {Figures.Count(knowledge.Lanes.Length)} lanes, {Figures.Count(knowledge.Places.Cities.Length)} cities"
        );

    private static Finding Bundled()
    {
        var account = Bundle.Account(OpenedFacts.BundledFile);
        return new(
            "bundled facts",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{account.Postings:N0} postings, made {account.MadeOn:yyyy-MM-dd} by extractor {account.Extractor}"
            )
        );
    }

    private static IEnumerable<Finding> Store(string path, Knowledge? knowledge)
    {
        yield return new("store size", Figures.Bytes(Length(path)) + Log(path));
        var rows = Try("postings", () => Rows(path), "do as it says, or give another file with --db");
        yield return rows;
        if (knowledge is not null && rows.Remedy is null)
        {
            yield return Try(
                "stale facts",
                () => Stale(path, knowledge),
                "run any lanewise import, which reads them anew"
            );
        }
    }

    private static long Length(string path) => new FileInfo(path).Length;

    private static string Log(string path) =>
        File.Exists(path + ".wal")
            ? $", and {Figures.Bytes(Length(path + ".wal"))} in its log, which the next import brings into it"
            : "";

    private static Finding Rows(string path)
    {
        using var store = PostingStore.Open(path, readOnly: true);
        store.ReadAll();
        using var result = store.Connection.Query(
            "SELECT (SELECT count(*) FROM postings), (SELECT count(DISTINCT opening_id) FROM postings), (SELECT count(DISTINCT source) FROM postings)"
        );
        var row = result.Next()!; // a query without FROM gives one row
        long At(int column) => row[column].Values<long>()[0];
        return new(
            "postings",
            $"{Figures.Count(At(0))} of {Figures.Count(At(2), "source")}, advertising {Figures.Count(At(1), "opening")}; all of it was read"
        );
    }

    private static Finding Stale(string path, Knowledge knowledge)
    {
        using var store = PostingStore.Open(path, readOnly: true);
        var stale = StaleFacts.Count(store.Connection, knowledge.Version);
        return stale == 0
            ? new("stale facts", string.Create(CultureInfo.InvariantCulture, $"none; extractor {Extractor.Version}"))
            : new(
                "stale facts",
                Figures.Count(stale, "posting"),
                "read by an older extractor or catalog: run any lanewise import, which reads them anew"
            );
    }

    private static Finding Disk(string path)
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        var free = new DriveInfo(folder ?? "/").AvailableFreeSpace;
        return new(
            "disk",
            $"{Figures.Bytes(free)} free",
            free < LittleSpace ? "an import needs about as much room as its files unpacked" : null
        );
    }

    private static Finding Screen()
    {
        var terminal = Terminal.Results;
        return new(
            "terminal",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{terminal.Width} wide, {(terminal.HasColor ? "coloured" : "plain")}, {Console.OutputEncoding.WebName}"
            )
        );
    }

    private static Finding Try(string name, Func<Finding> look, string remedy)
    {
        try
        {
            return look();
        }
        catch (Exception e)
            when (e
                    is StoreException
                        or DuckDbException
                        or CatalogException
                        or IOException
                        or DllNotFoundException
                        or UsageException
            )
        {
            return new(name, e.Message, remedy);
        }
    }
}
