namespace Lanewise.DuckDb.Native;

/// <summary>duckdb_statement_type, as far as it is told apart here.</summary>
internal enum StatementKind
{
    Invalid = 0,
    Select = 1,
    Explain = 4,
}
