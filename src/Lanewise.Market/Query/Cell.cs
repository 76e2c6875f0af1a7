using Lanewise.DuckDb;

namespace Lanewise.Market.Query;

/// <summary>Single values of a chunk, by the types that the queries of this project cast to.</summary>
internal static class Cell
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    public static long Long(this DataChunk chunk, int column, int row) => chunk[column].Values<long>()[row];

    public static int Int(this DataChunk chunk, int column, int row) => chunk[column].Values<int>()[row];

    public static double? Double(this DataChunk chunk, int column, int row) =>
        chunk[column].IsValid(row) ? chunk[column].Values<double>()[row] : null;

    public static bool Bool(this DataChunk chunk, int column, int row) =>
        chunk[column].IsValid(row) && chunk[column].Values<bool>()[row];

    public static string? Text(this DataChunk chunk, int column, int row) =>
        chunk[column].IsValid(row) ? chunk[column].String(row) : null;

    public static DateOnly? Day(this DataChunk chunk, int column, int row) =>
        chunk[column].IsValid(row) ? Epoch.AddDays(chunk[column].Values<int>()[row]) : null;
}
