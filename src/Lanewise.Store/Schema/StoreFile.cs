using System.Globalization;
using Lanewise.DuckDb;

namespace Lanewise.Store.Schema;

/// <summary>Opening the file and everything that can be wrong with it, said in one place.</summary>
internal static class StoreFile
{
    /// <summary>DuckDB's own memory while a store is written; the rest of an import's 2 GB is for documents, texts and facts in hand.</summary>
    private const string MemoryLimit = "768MB";

    /// <summary>
    /// Rows that DuckDB packs together: a quarter of its usual number, so that most of a transaction is packed while the rest of it is still
    /// being read, and little is left for its end (docs/decisions/0007-small-row-groups.md).
    /// </summary>
    private const string RowGroupSize = "30720";

    /// <summary>Opens the file as a database, whatever is in it.</summary>
    public static (Database Database, Connection Connection) Open(string path, bool readOnly)
    {
        CheckPlace(path, readOnly);
        try
        {
            return IsAttached(path, readOnly) ? Attach(path) : Whole(path, readOnly);
        }
        catch (DuckDbException failure)
        {
            throw Explained(path, failure);
        }
    }

    /// <summary>Opens a further connection to a file that is open.</summary>
    public static Connection Connect(Database database, string path, bool readOnly)
    {
        var connection = database.Connect();
        if (IsAttached(path, readOnly))
        {
            connection.Execute("USE store");
        }

        return connection;
    }

    /// <summary>Begins a store where there is no file; it appears under its name only when it is whole.</summary>
    /// <remarks>A process killed while DuckDB begins a file leaves one that is no database.</remarks>
    public static void Begin(string path, DateOnly today)
    {
        if (path == PostingStore.InMemory || File.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            return;
        }

        CheckPlace(path, readOnly: false);
        var begun = path + ".new";
        var isLeft = File.Exists(begun);
        try
        {
            Make(begun, today);
        }
        catch (StoreException failure) when (isLeft && failure.Holder is null)
        {
            Make(begun, today); // what a killed process left half made is gone now
        }

        try
        {
            File.Move(begun, path);
        }
        catch (IOException) when (File.Exists(path)) { } // another process was faster
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
            throw new StoreException(
                $"{path}: written by an older Lanewise; bring it up to date with: lanewise import PATH, of any file, also one imported before"
            );
        }

        Migrations.Apply(connection, version, today);
    }

    // The size of row groups can be given for attached databases only.
    private static bool IsAttached(string path, bool readOnly) => !readOnly && path != PostingStore.InMemory;

    private static (Database Database, Connection Connection) Whole(string path, bool readOnly)
    {
        var database = Database.Open(path, Settings(readOnly));
        return (database, database.Connect());
    }

    private static (Database Database, Connection Connection) Attach(string path)
    {
        var settings = Settings(readOnly: false);
        settings["temp_directory"] = path + ".tmp";
        var database = Database.Open(PostingStore.InMemory, settings);
        var attached = false;
        try
        {
            using var connection = database.Connect();
            connection.Execute(
                $"ATTACH {Sql.Literal(path)} AS store (TYPE duckdb, STORAGE_VERSION 'latest', ROW_GROUP_SIZE {RowGroupSize})"
            );
            attached = true;
            return (database, Connect(database, path, readOnly: false));
        }
        finally
        {
            if (!attached)
            {
                database.Dispose();
            }
        }
    }

    private static void Make(string path, DateOnly today)
    {
        try
        {
            var (database, connection) = Open(path, readOnly: false);
            using (database)
            using (connection)
            {
                Prepare(path, connection, readOnly: false, today);
                connection.Execute("CHECKPOINT"); // closing does the same, but is silent where it fails
            }
        }
        catch (StoreException failure) when (failure.Holder is null)
        {
            Delete(path);
            throw;
        }
        catch (DuckDbException failure)
        {
            Delete(path);
            throw Explained(path, failure);
        }
    }

    private static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(path + ".wal");
    }

    private static StoreException Explained(string path, DuckDbException failure) =>
        StoreFailure.Of(path, failure) ?? new($"{path}: cannot be opened ({failure.Message})", failure);

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

        if (File.Exists(path) && new FileInfo(path).Length == 0)
        {
            throw new StoreException($"{path}: an empty file, not a store; delete it, or give another file with --db");
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
        settings["write_buffer_row_group_count"] = "1";
        return settings;
    }
}
