using Lanewise.DuckDb.Native;

namespace Lanewise.DuckDb;

/// <summary>An open DuckDB database: a file, or memory. May be used by several threads.</summary>
public sealed class Database : IDisposable
{
    private readonly DatabaseHandle _handle;

    private Database(DatabaseHandle handle) => _handle = handle;

    /// <summary>The version of the native library, such as <c>v1.5.5</c>.</summary>
    public static string LibraryVersion => NativeText.Borrow(NativeMethods.LibraryVersion());

    /// <summary>Opens a database, creating the file where there is none.</summary>
    /// <param name="path">The file, or <c>:memory:</c> for a database that is gone when it is disposed.</param>
    /// <param name="settings">DuckDB's settings by name, such as <c>access_mode</c>: <c>READ_ONLY</c>; null for none.</param>
    /// <exception cref="DuckDbException">The file cannot be opened, or a setting is unknown or wrong.</exception>
    public static Database Open(string path, IReadOnlyDictionary<string, string>? settings = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var configuration = Configure(settings ?? new Dictionary<string, string>(StringComparer.Ordinal));
        if (NativeMethods.Open(path, out var handle, configuration, out var error) == State.Success)
        {
            return new(handle);
        }

        handle.Dispose();
        throw DuckDbException.From(NativeText.Take(error), sql: null);
    }

    /// <summary>Opens a connection.</summary>
    /// <exception cref="DuckDbException">DuckDB refuses the connection.</exception>
    /// <exception cref="ObjectDisposedException">The database is disposed.</exception>
    public Connection Connect()
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        if (NativeMethods.Connect(_handle, out var connection) == State.Success)
        {
            return new(connection);
        }

        connection.Dispose();
        throw new DuckDbException(
            ErrorKind.Connection,
            "Connection Error: the database refuses a connection",
            sql: null
        );
    }

    /// <summary>Closes the database; the file is released when its connections are disposed too.</summary>
    public void Dispose() => _handle.Dispose();

    private static ConfigurationHandle Configure(IReadOnlyDictionary<string, string> settings)
    {
        NativeMethods.CreateConfiguration(out var configuration);
        foreach (var (name, value) in settings)
        {
            if (NativeMethods.SetConfiguration(configuration, name, value) != State.Success)
            {
                configuration.Dispose();
                throw new DuckDbException(
                    ErrorKind.InvalidConfiguration,
                    $"Invalid Configuration Error: '{value}' is not a value for the setting '{name}', or there is no such setting",
                    sql: null
                );
            }
        }

        return configuration;
    }
}
