using Lanewise.DuckDb;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Import;

/// <summary>Looks up what the store has of the postings of a batch.</summary>
internal static class StoredHistories
{
    /// <summary>The histories of those that are stored, by identity.</summary>
    /// <param name="connection">The store's connection.</param>
    /// <param name="ids">Identities, each once.</param>
    public static Dictionary<string, PostingHistory> Of(Connection connection, IEnumerable<string> ids)
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE batch (posting_id VARCHAR)");
        using (var appender = connection.Append("batch"))
        {
            foreach (var id in ids)
            {
                appender[0].Write(id);
                appender.EndRow();
            }

            appender.Close();
        }

        var histories = ReadCurrent(connection);
        AddEarlier(connection, histories);
        return histories;
    }

    private static Dictionary<string, PostingHistory> ReadCurrent(Connection connection)
    {
        var histories = new Dictionary<string, PostingHistory>(StringComparer.Ordinal);
        using var result = connection.Query(
            """
            SELECT posting_id, content, seen_from, seen_to, has_text, posted_on, source, source_id, company_id, closed_on, board
            FROM posting SEMI JOIN batch USING (posting_id)
            """
        );
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                var id = chunk[0].String(row);
                var history = new PostingHistory
                {
                    Id = id,
                    Key = (chunk[6].String(row), chunk[7].String(row)),
                    StoredContent = chunk[1].Values<ulong>()[row],
                    StoredCompany = chunk[8].IsValid(row) ? chunk[8].Values<ulong>()[row] : null,
                    StoredClosedOn = chunk[9].Day(row),
                    ClosedOn = chunk[9].Day(row),
                    StoredBoard = chunk[10].StringOrNull(row),
                    Board = chunk[10].StringOrNull(row),
                };
                history.Add(Version(chunk, row));
                histories.Add(id, history);
            }
        }

        return histories;
    }

    private static void AddEarlier(Connection connection, Dictionary<string, PostingHistory> histories)
    {
        using var result = connection.Query(
            """
            SELECT posting_id, content, seen_from, seen_to, has_text, posted_on
            FROM posting_version SEMI JOIN batch USING (posting_id)
            """
        );
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                histories[chunk[0].String(row)].Add(Version(chunk, row));
            }
        }
    }

    private static PostingVersion Version(DataChunk chunk, int row)
    {
        var seen = new SeenDays(chunk[2].Day(row)!.Value, chunk[3].Day(row)!.Value);
        return new()
        {
            Content = chunk[1].Values<ulong>()[row],
            HasText = chunk[4].Values<bool>()[row],
            PostedOn = chunk[5].Day(row),
            Seen = seen,
            Stored = seen,
        };
    }
}
