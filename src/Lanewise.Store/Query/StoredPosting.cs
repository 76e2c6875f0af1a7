using Lanewise.DuckDb;
using Lanewise.Extraction;
using Lanewise.Store.Import;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Query;

/// <summary>A posting of the store in its newest version, with what the extractor reads of it.</summary>
public sealed record StoredPosting
{
    private const string Select = """
        SELECT
            posting_id, coalesce(opening_id, posting_id), source, url, first_seen, last_seen, published, title, company, location,
            employment, is_remote, posted_on, pay
        FROM posting
        """;

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The opening it advertises.</summary>
    public required string OpeningId { get; init; }

    /// <summary>The source's name.</summary>
    public required string Source { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>First day on which it is known to have been open.</summary>
    public required DateOnly FirstSeen { get; init; }

    /// <summary>Last day on which it is known to have been open.</summary>
    public required DateOnly LastSeen { get; init; }

    /// <summary>The parts that facts are read from, as published.</summary>
    public required PostingText Text { get; init; }

    /// <summary>Finds a posting.</summary>
    /// <param name="connection">The connection of a store; bundled facts hold no texts.</param>
    /// <param name="id">The posting's id, or the start of one.</param>
    /// <returns>The posting with the smallest id that begins so, or null.</returns>
    /// <exception cref="DuckDbException">The store cannot be read.</exception>
    public static StoredPosting? Find(Connection connection, string id)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentException.ThrowIfNullOrEmpty(id);
        using var statement = connection.Prepare(
            $"{Select} WHERE starts_with(posting_id, ?) ORDER BY posting_id LIMIT 1"
        );
        statement.Bind(1, id);
        using var result = statement.Query();
        return result.Next() is { } chunk ? Read(chunk, 0) : null;
    }

    /// <summary>Finds many postings at once, in one pass over the store.</summary>
    /// <param name="connection">The connection of a store; bundled facts hold no texts.</param>
    /// <param name="ids">Whole ids; others than those of the store are passed over.</param>
    /// <returns>Those that the store holds, in no order.</returns>
    /// <exception cref="DuckDbException">The store cannot be read.</exception>
    public static IReadOnlyList<StoredPosting> Find(Connection connection, IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var statement = connection.Prepare(
            $"{Select} WHERE posting_id IN (SELECT unnest(string_split(?, chr(10))))"
        );
        statement.Bind(1, string.Join('\n', ids));
        using var result = statement.Query();
        var found = new List<StoredPosting>();
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                found.Add(Read(chunk, row));
            }
        }

        return found;
    }

    private static StoredPosting Read(DataChunk chunk, int row) =>
        new()
        {
            Id = chunk[0].String(row),
            OpeningId = chunk[1].String(row),
            Source = chunk[2].String(row),
            Url = chunk[3].StringOrNull(row),
            FirstSeen = chunk[4].Day(row)!.Value, // never null in the table
            LastSeen = chunk[5].Day(row)!.Value,
            Text = new PostingText
            {
                Text = chunk[6].StringOrNull(row) ?? "",
                Title = chunk[7].StringOrNull(row) ?? "",
                Company = chunk[8].StringOrNull(row) ?? "",
                Location = chunk[9].StringOrNull(row) ?? "",
                Employment = chunk[10].StringOrNull(row) ?? "",
                IsRemote = chunk[11].IsValid(row) ? chunk[11].Values<bool>()[row] : null,
                Date = chunk[12].Day(row),
                Pay = PayJson.Read(chunk[13].StringOrNull(row)),
            },
        };
}
