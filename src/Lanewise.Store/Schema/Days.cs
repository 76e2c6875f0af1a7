using Lanewise.DuckDb;

namespace Lanewise.Store.Schema;

/// <summary>Reads DATE columns.</summary>
internal static class Days
{
    /// <summary>DuckDB counts days from 1970-01-01.</summary>
    private static readonly int EpochDay = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>The day in a row; null where it is NULL.</summary>
    public static DateOnly? Day(this Vector days, int row) =>
        days.IsValid(row) ? DateOnly.FromDayNumber(days.Values<int>()[row] + EpochDay) : null;
}
