using Lanewise.DuckDb;
using Lanewise.Sources;
using Lanewise.Store.Market;

namespace Lanewise.Store.Import;

/// <summary>Gathers the days on which boards were listed and stores those that the store does not know.</summary>
internal sealed class Listings(Connection connection)
{
    private readonly List<(BoardDays Days, FileTally File)> _told = [];

    /// <summary>Whether nothing waits to be stored.</summary>
    public bool IsEmpty => _told.Count == 0;

    /// <summary>Adds what a file says of a board's days.</summary>
    public void Add(BoardDays days, FileTally file) => _told.Add((days, file));

    /// <summary>Stores the days told, and those on which the responses were fetched that these postings come from.</summary>
    public void Store(IEnumerable<ImportedPosting> records)
    {
        var seen = Seen(records).ToHashSet();
        if (IsEmpty && seen.Count == 0)
        {
            return;
        }

        connection.Execute(
            "CREATE OR REPLACE TEMP TABLE listed (line UBIGINT, source VARCHAR, board VARCHAR, listed_on DATE)"
        );
        using (var appender = connection.Append("listed"))
        {
            void Write(ulong? line, string source, string board, DateOnly day)
            {
                new RowWriter(appender).Number(line).Text(source).Text(board).Day(day);
                appender.EndRow();
            }

            foreach (var (line, (days, _)) in _told.Index())
            {
                foreach (var day in days.Days)
                {
                    Write((ulong)line, days.Source, days.Board, day);
                }
            }

            foreach (var (source, board, day) in seen)
            {
                Write(null, source, board, day);
            }

            appender.Close();
        }

        Count();
        connection.Execute(
            """
            INSERT INTO listing
            SELECT DISTINCT source, board, listed_on FROM listed ANTI JOIN listing USING (source, board, listed_on)
            """
        );
        MarketTables.ForgetSpells(connection);
        _told.Clear();
    }

    // A row of a panel tells its own days, not those on which its board was listed: days on which something came and went would alone remain.
    private static IEnumerable<(string Source, string Board, DateOnly Day)> Seen(
        IEnumerable<ImportedPosting> records
    ) =>
        from record in records
        let posting = record.Posting
        where posting.Board is not null && posting.LastSeen is null && posting.ClosedOn is null
        select (posting.Source, posting.Board, record.Seen.To);

    /// <summary>Counts each line for its file: new where no day of it was known, the same where all were.</summary>
    private void Count()
    {
        if (IsEmpty)
        {
            return;
        }

        using var result = connection.Query(
            """
            SELECT line, count(*) FILTER (k.listed_on IS NOT NULL), count(*)
            FROM listed l LEFT JOIN listing k USING (source, board, listed_on)
            WHERE line IS NOT NULL GROUP BY line
            """
        );
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                var file = _told[(int)chunk[0].Values<ulong>()[row]].File;
                var (known, all) = (chunk[1].Values<long>()[row], chunk[2].Values<long>()[row]);
                _ =
                    known == 0 ? file.New++
                    : known == all ? file.Same++
                    : file.Changed++;
            }
        }
    }
}
