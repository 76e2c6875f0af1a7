using System.CommandLine;
using Lanewise.Catalog;
using Lanewise.Store;

namespace Lanewise.Cli.Commands;

/// <summary>What commands open before they begin, as the global options and the environment say.</summary>
internal static class Start
{
    /// <summary>The catalog, with the user's folder where one is named.</summary>
    /// <exception cref="UsageException">The folder does not exist.</exception>
    public static Knowledge Knowledge(ParseResult parsed)
    {
        var folder = parsed.GetValue(GlobalOptions.Catalog) ?? Environment.GetEnvironmentVariable("LANEWISE_CATALOG");
        if (string.IsNullOrEmpty(folder))
        {
            return Catalog.Knowledge.Embedded;
        }

        return Directory.Exists(folder)
            ? Catalog.Knowledge.Load(folder)
            : throw new UsageException($"{folder} is not a folder; --catalog takes one laid out like catalog/");
    }

    /// <summary>The facts to measure, for reading: those of the store, or the bundled ones where there is no store.</summary>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static OpenedFacts OpenFacts(ParseResult parsed)
    {
        var path = StorePath.Of(parsed);
        return File.Exists(path) || StorePath.IsNamed(parsed) ? OpenedFacts.OfStore(path) : OpenedFacts.OfProgram();
    }
}
