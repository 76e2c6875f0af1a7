namespace Lanewise.DuckDb.Native;

/// <summary>duckdb_state.</summary>
internal enum State
{
    Success = 0,
    Error = 1,
}
