using System.Diagnostics.CodeAnalysis;

namespace Lanewise.DuckDb;

/// <summary>What kind of error DuckDB reports; names and numbers are those of duckdb_error_type.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "These are DuckDB's names.")]
public enum ErrorKind
{
    /// <summary>The message names no kind known here.</summary>
    Unknown,

    /// <summary>A value does not fit its type.</summary>
    OutOfRange,

    /// <summary>A text could not be read as the wanted type.</summary>
    Conversion,

    /// <summary>A type is not known.</summary>
    UnknownType,

    /// <summary>A decimal is wrong.</summary>
    Decimal,

    /// <summary>Two types do not go together.</summary>
    MismatchType,

    /// <summary>Division by zero.</summary>
    DivideByZero,

    /// <summary>A value is too large.</summary>
    ObjectSize,

    /// <summary>A type cannot be used here.</summary>
    InvalidType,

    /// <summary>A stored value could not be written or read back.</summary>
    Serialization,

    /// <summary>A transaction failed, also by conflict with another one.</summary>
    TransactionContext,

    /// <summary>DuckDB does not offer this.</summary>
    NotImplemented,

    /// <summary>An expression is wrong.</summary>
    Expression,

    /// <summary>A table, view, function or the like does not exist, or exists already.</summary>
    Catalog,

    /// <summary>The SQL cannot be parsed.</summary>
    Parser,

    /// <summary>No plan could be made.</summary>
    Planner,

    /// <summary>Tasks could not be scheduled.</summary>
    Scheduler,

    /// <summary>The execution failed.</summary>
    Executor,

    /// <summary>A constraint of a table is violated.</summary>
    Constraint,

    /// <summary>An index failed.</summary>
    Index,

    /// <summary>A statistic failed.</summary>
    Stat,

    /// <summary>The connection cannot be used.</summary>
    Connection,

    /// <summary>The SQL is wrong beyond its grammar.</summary>
    Syntax,

    /// <summary>A setting is wrong.</summary>
    Settings,

    /// <summary>A name or type in the SQL cannot be resolved.</summary>
    Binder,

    /// <summary>The network failed.</summary>
    Network,

    /// <summary>The optimiser failed.</summary>
    Optimizer,

    /// <summary>A pointer was null.</summary>
    NullPointer,

    /// <summary>A file could not be opened, read or written, or is locked by another process.</summary>
    IO,

    /// <summary>The query was interrupted.</summary>
    Interrupt,

    /// <summary>The database can no longer be used.</summary>
    Fatal,

    /// <summary>An error inside DuckDB.</summary>
    Internal,

    /// <summary>An argument or the content of a file is wrong.</summary>
    InvalidInput,

    /// <summary>The memory limit is reached.</summary>
    OutOfMemory,

    /// <summary>Something is not permitted.</summary>
    Permission,

    /// <summary>The type of a parameter is not known.</summary>
    ParameterNotResolved,

    /// <summary>A parameter stands where none may stand.</summary>
    ParameterNotAllowed,

    /// <summary>Something else depends on what is to be removed.</summary>
    Dependency,

    /// <summary>An HTTP request failed.</summary>
    HTTP,

    /// <summary>An extension is missing.</summary>
    MissingExtension,

    /// <summary>An extension could not be loaded by itself.</summary>
    ExtensionAutoloading,

    /// <summary>A sequence failed.</summary>
    Sequence,

    /// <summary>A setting at opening is wrong.</summary>
    InvalidConfiguration,
}
