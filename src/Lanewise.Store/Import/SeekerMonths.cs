using Lanewise.DuckDb;
using Lanewise.Sources;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Import;

/// <summary>Gathers the months in which seekers were counted and stores them; a month told again replaces what was told before.</summary>
internal sealed class SeekerMonths(Connection connection)
{
    private readonly Dictionary<(string Source, DateOnly Month), (SeekerCounts Counts, FileTally File)> _told = [];

    /// <summary>Whether nothing waits to be stored.</summary>
    public bool IsEmpty => _told.Count == 0;

    /// <summary>Adds what a file says of a month.</summary>
    public void Add(SeekerCounts counts, FileTally file) => _told[(counts.Source, counts.Month)] = (counts, file);

    /// <summary>Stores the months told.</summary>
    public void Store()
    {
        if (IsEmpty)
        {
            return;
        }

        var stored = Stored();
        foreach (var (key, (counts, file)) in _told)
        {
            _ =
                !stored.TryGetValue(key, out var known) ? file.New++
                : known == (counts.Seekers, counts.Openings) ? file.Same++
                : file.Changed++;
            using var statement = connection.Prepare("DELETE FROM seeker_count WHERE source = ? AND month = ?");
            statement.Bind(1, counts.Source);
            statement.Bind(2, counts.Month);
            statement.Execute(CancellationToken.None);
        }

        using var appender = connection.Append("seeker_count");
        foreach (var (counts, _) in _told.Values)
        {
            new RowWriter(appender)
                .Text(counts.Source)
                .Day(counts.Month)
                .Number(counts.Seekers)
                .Number(counts.Openings);
            appender.EndRow();
        }

        appender.Close();
        _told.Clear();
    }

    private Dictionary<(string, DateOnly), (int, int)> Stored()
    {
        using var result = connection.Query("SELECT source, month, seekers, openings FROM seeker_count");
        var stored = new Dictionary<(string, DateOnly), (int, int)>();
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                stored[(chunk[0].String(row), chunk[1].Day(row)!.Value)] = ( // no nulls in the table
                    chunk[2].Values<int>()[row],
                    chunk[3].Values<int>()[row]
                );
            }
        }

        return stored;
    }
}
