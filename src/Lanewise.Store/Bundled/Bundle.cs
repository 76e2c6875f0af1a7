using System.Text.Json;
using Lanewise.DuckDb;
using Lanewise.Extraction;
using Lanewise.Store.Market;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Bundled;

/// <summary>
/// The facts of a store as one Parquet file to give away: no texts, titles, addresses or names of employers. The file carries its own
/// account and answers every measure through the same views as a store.
/// </summary>
public static class Bundle
{
    private const string AccountKey = "lanewise_account";

    private static readonly JsonSerializerOptions Naming = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
    };

    /// <summary>Writes the facts of a store to a file, which appears whole or not at all.</summary>
    /// <param name="store">The store; its facts should not be stale.</param>
    /// <param name="path">The file, which is replaced.</param>
    /// <param name="catalog">Version of the catalog that the facts were read by.</param>
    /// <param name="time">The clock that dates the file.</param>
    /// <returns>The account that the file carries.</returns>
    /// <exception cref="DuckDbException">The file cannot be written.</exception>
    public static BundleAccount Write(PostingStore store, string path, string catalog, TimeProvider time)
    {
        var account = Describe(store.Connection, catalog, time);
        var json = JsonSerializer.Serialize(account, Naming);
        var part = path + ".part";
        store.Connection.Execute(
            $"""
            COPY ({SqlFile.Read("bundle.sql")}) TO {Sql.Literal(part)} (
                FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19, ROW_GROUP_SIZE 122880,
                KV_METADATA {'{'}{AccountKey}: {Sql.Literal(json)}{'}'}
            )
            """
        );
        File.Move(part, path, overwrite: true);
        return account;
    }

    /// <summary>Opens a bundled file as a store in memory: the same views, read-only, without texts, titles and names.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="StoreException">It is missing or no bundled file.</exception>
    public static PostingStore Open(string path)
    {
        var database = Database.Open(PostingStore.InMemory);
        var connection = database.Connect();
        var store = new PostingStore(path, isReadOnly: true, database, connection);
        var isBundle = false;
        try
        {
            Account(store);
            connection.Execute(
                SqlFile
                    .Read("bundle-views.sql")
                    .Replace("$BUNDLE", Sql.Literal(Path.GetFullPath(path)), StringComparison.Ordinal)
                    .Replace("$VOLUME", MarketSql.Volume, StringComparison.Ordinal)
            );
            MarketTables.DefineTotals(connection);
            isBundle = true;
            return store;
        }
        finally
        {
            if (!isBundle)
            {
                store.Dispose();
            }
        }
    }

    /// <summary>What a bundled file was computed from.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="StoreException">It is missing or no bundled file.</exception>
    public static BundleAccount Account(string path)
    {
        using var store = Open(path);
        return Account(store);
    }

    /// <summary>What an open bundled file was computed from.</summary>
    /// <param name="bundle">What <see cref="Open"/> gave.</param>
    /// <exception cref="StoreException">It is missing or no bundled file.</exception>
    public static BundleAccount Account(PostingStore bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        try
        {
            using var result = bundle.Connection.Query(
                $"SELECT decode(value) FROM parquet_kv_metadata({Sql.Literal(bundle.Path)}) WHERE decode(key) = '{AccountKey}'"
            );
            return
                result.Next() is { } chunk
                && JsonSerializer.Deserialize<BundleAccount>(chunk[0].String(0), Naming) is { } account
                ? account
                : throw new StoreException($"{bundle.Path}: a Parquet file, but not one of bundled facts");
        }
        catch (DuckDbException failure)
        {
            throw new StoreException(
                $"{bundle.Path}: no bundled facts there ({failure.Message.Split('\n', 2)[0]})",
                failure
            );
        }
    }

    private static BundleAccount Describe(Connection connection, string catalog, TimeProvider time) =>
        new(
            DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            Extractor.Version,
            catalog,
            connection.Number("SELECT count(*) FROM facts"),
            connection.Number("SELECT count(DISTINCT opening_id) FROM facts"),
            BundleSources.Of(connection)
        );
}
