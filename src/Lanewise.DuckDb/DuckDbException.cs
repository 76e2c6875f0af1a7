namespace Lanewise.DuckDb;

/// <summary>An error that DuckDB reports; the message is DuckDB's own.</summary>
/// <param name="kind">What kind of error.</param>
/// <param name="message">DuckDB's message.</param>
/// <param name="sql">The SQL that was run; null where no SQL was involved.</param>
public sealed class DuckDbException(ErrorKind kind, string message, string? sql) : Exception(message)
{
    /// <summary>What kind of error.</summary>
    public ErrorKind Kind { get; } = kind;

    /// <summary>The SQL that was run, as given by the caller; null where no SQL was involved.</summary>
    public string? Sql { get; } = sql;

    // Most messages begin "Binder Error: ...", while only some functions of the C API tell the kind as a number.
    internal static DuckDbException From(string message, string? sql)
    {
        var end = message.IndexOf(" Error: ", StringComparison.Ordinal);
        var name = end < 0 ? "" : message[..end].Replace(" ", "", StringComparison.Ordinal);
        return new(Enum.TryParse<ErrorKind>(name, ignoreCase: true, out var kind) ? kind : default, message, sql);
    }
}
