using Lanewise.Cli.Output;
using Lanewise.DuckDb;
using Lanewise.Store;
using Lanewise.Store.Bundled;

namespace Lanewise.Cli.Commands;

/// <summary>The facts that a command measures: those of the user's store, or those bundled with the program.</summary>
internal sealed class OpenedFacts : IDisposable
{
    private readonly PostingStore _store;
    private readonly BundleAccount? _bundle;

    private OpenedFacts(PostingStore store, BundleAccount? bundle) => (_store, _bundle) = (store, bundle);

    /// <summary>The file that comes with the program.</summary>
    public static string BundledFile { get; } = Path.Combine(AppContext.BaseDirectory, "data", "lanewise.parquet");

    /// <summary>For queries over the views.</summary>
    public Connection Connection => _store.Connection;

    /// <summary>Whether they come with the program, because there is no store yet.</summary>
    public bool IsBundled => _bundle is not null;

    /// <summary>Opens a store's facts.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static OpenedFacts OfStore(string path) => new(PostingStore.Open(path, readOnly: true), null);

    /// <summary>Opens the bundled facts.</summary>
    /// <exception cref="StoreException">The program was built without them.</exception>
    public static OpenedFacts OfProgram()
    {
        var bundle = Bundle.Open(BundledFile);
        return new(bundle, Bundle.Account(bundle));
    }

    /// <summary>
    /// From now on no query reaches files, the network or extensions, save the bundled file where it is in use and <paramref name="written"/>.
    /// </summary>
    public void Lock(params IEnumerable<string> written)
    {
        var allowed = IsBundled ? written.Append(BundledFile) : written;
        var paths = string.Join(", ", allowed.Select(path => $"'{path.Replace("'", "''", StringComparison.Ordinal)}'"));
        Connection.Execute(
            $"SET allowed_paths = [{paths}]; SET enable_external_access = false; SET lock_configuration = true"
        );
    }

    /// <summary>A sentence on where the answer comes from.</summary>
    public string Account() =>
        _bundle is null
            ? $"Answered from {_store.Path}."
            : $"Answered from the bundled facts: {Figures.Count(_bundle.Postings, "posting")} of {Figures.Count(_bundle.Sources.Count, "source")}, "
                + $"{Month(s => s.FirstMonth, s => s.Min())} to {Month(s => s.LastMonth, s => s.Max())}; add your own with: lanewise import PATH";

    /// <summary>Closes them.</summary>
    public void Dispose() => _store.Dispose();

    private string? Month(Func<BundleSource, string> month, Func<IEnumerable<string>, string?> pick) =>
        pick(_bundle!.Sources.Select(month)); // asked only where there is a bundle
}
