using Lanewise.DuckDb;
using Lanewise.Extraction;
using Lanewise.Store.Import;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Query;

/// <summary>A posting of the store in its newest version, with what the extractor reads of it.</summary>
public sealed record StoredPosting
{
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
            """
            SELECT
                posting_id, coalesce(opening_id, posting_id), source, url, first_seen, last_seen, published, title, company, location,
                employment, is_remote, posted_on, pay
            FROM posting WHERE starts_with(posting_id, ?) ORDER BY posting_id LIMIT 1
            """
        );
        statement.Bind(1, id);
        using var result = statement.Query();
        return result.Next() is { } chunk ? Read(chunk) : null;
    }

    private static StoredPosting Read(DataChunk chunk) =>
        new()
        {
            Id = chunk[0].String(0),
            OpeningId = chunk[1].String(0),
            Source = chunk[2].String(0),
            Url = chunk[3].StringOrNull(0),
            FirstSeen = chunk[4].Day(0)!.Value, // never null in the table
            LastSeen = chunk[5].Day(0)!.Value,
            Text = new PostingText
            {
                Text = chunk[6].StringOrNull(0) ?? "",
                Title = chunk[7].StringOrNull(0) ?? "",
                Company = chunk[8].StringOrNull(0) ?? "",
                Location = chunk[9].StringOrNull(0) ?? "",
                Employment = chunk[10].StringOrNull(0) ?? "",
                IsRemote = chunk[11].IsValid(0) ? chunk[11].Values<bool>()[0] : null,
                Date = chunk[12].Day(0),
                Pay = PayJson.Read(chunk[13].StringOrNull(0)),
            },
        };
}
