using System.Globalization;
using Lanewise.DuckDb;

namespace Lanewise.Store.Schema;

/// <summary>Opening the file and everything that can be wrong with it, said in one place.</summary>
internal static class StoreFile
{
    /// <summary>DuckDB's own memory while a store is written; the rest of an import's 2 GB is for documents, texts and facts in hand.</summary>
    private const string MemoryLimit = "768MB";

    /// <summary>Opens the file as a database, whatever is in it.</summary>
    public static (Database Database, Connection Connection) Open(string path, bool readOnly)
    {
        CheckPlace(path, readOnly);
        try
        {
            var database = Database.Open(path, Settings(readOnly));
            return (database, database.Connect());
        }
        catch (DuckDbException failure)
        {
            throw new StoreException(Explain(path, failure), failure);
        }
    }

    /// <summary>Creates or migrates the tables; read-only, checks that they are of this version.</summary>
    public static void Prepare(string path, Connection connection, bool readOnly, DateOnly today)
    {
        var version =
            Migrations.Version(connection)
            ?? throw new StoreException(
                $"{path}: a DuckDB database, but not a Lanewise store; give another file with --db"
            );
        if (version > Migrations.Latest)
        {
            throw new StoreException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path}: written by a newer Lanewise (schema {version}, this one knows {Migrations.Latest}); update Lanewise"
                )
            );
        }

        if (version == Migrations.Latest)
        {
            return;
        }

        if (readOnly)
        {
            throw new StoreException($"{path}: written by an older Lanewise; any import brings it up to date");
        }

        Migrations.Apply(connection, version, today);
    }

    private static void CheckPlace(string path, bool readOnly)
    {
        if (path == PostingStore.InMemory)
        {
            return;
        }

        if (Directory.Exists(path))
        {
            throw new StoreException($"{path}: a folder; a store is a file");
        }

        if (readOnly && !File.Exists(path))
        {
            throw new StoreException($"{path}: no store there; create it with: lanewise import PATH");
        }

        CreateFolder(path, readOnly);
    }

    private static void CreateFolder(string path, bool readOnly)
    {
        if (readOnly || Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path}: its folder cannot be created ({failure.Message})", failure);
        }
    }

    private static Dictionary<string, string> Settings(bool readOnly)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["allow_community_extensions"] = "false",
            ["autoinstall_known_extensions"] = "false",
        };
        if (readOnly)
        {
            settings["access_mode"] = "READ_ONLY";
            return settings;
        }

        settings["memory_limit"] = MemoryLimit;
        // Zstandard for texts needs a newer format than the oldest one, which DuckDB writes by default.
        settings["storage_compatibility_version"] = "latest";
        // What a transaction of this size writes goes packed into the file at once, and not to the log first.
        settings["checkpoint_threshold"] = "1MB";
        return settings;
    }

    private static string Explain(string path, DuckDbException failure)
    {
        var message = failure.Message;
        if (message.Contains("lock", StringComparison.OrdinalIgnoreCase))
        {
            return $"{path}: held by another process; wait for it or end it ({message})";
        }

        if (message.Contains("not a valid DuckDB database", StringComparison.Ordinal))
        {
            return $"{path}: not a Lanewise store; give another file with --db";
        }

        return
            message.Contains("Permission denied", StringComparison.Ordinal)
            || message.Contains("Read-only file system", StringComparison.Ordinal)
            ? $"{path}: no permission to write there; give another file with --db ({message})"
            : $"{path}: cannot be opened ({message})";
    }
}
