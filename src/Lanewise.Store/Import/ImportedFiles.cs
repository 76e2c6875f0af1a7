using Lanewise.DuckDb;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Import;

/// <summary>The files that have been imported before, by their bytes.</summary>
internal sealed class ImportedFiles
{
    private readonly Dictionary<string, DateOnly> _days = new(StringComparer.Ordinal);
    private readonly DateOnly? _seenOn;
    private readonly DateOnly _today;

    /// <summary>Reads them from the store.</summary>
    /// <param name="connection">The store's connection.</param>
    /// <param name="seenOn">The day that the user gave.</param>
    /// <param name="today">The day of this import.</param>
    public ImportedFiles(Connection connection, DateOnly? seenOn, DateOnly today)
    {
        (_seenOn, _today) = (seenOn, today);
        using var result = connection.Query("SELECT sha256, min(imported_on) FROM imported_file GROUP BY sha256");
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                _days.Add(chunk[0].String(row), chunk[1].Day(row)!.Value); // no nulls in the table
            }
        }
    }

    /// <summary>Dates a file: by the day that the user gave, else by that of its first import, so that importing it again tells nothing new.</summary>
    public void Date(FileTally file)
    {
        if (file.Sha256 is not { } sha256)
        {
            file.ImportedOn = _seenOn ?? _today;
            return;
        }

        file.IsNewToStore = _days.TryAdd(sha256, _seenOn ?? _today);
        file.ImportedOn = _seenOn ?? _days[sha256];
    }
}
