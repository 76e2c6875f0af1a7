using Lanewise.DuckDb;
using Lanewise.Extraction.Openings;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Import;

/// <summary>
/// Which postings, and which contents of them, the store may have: so that the facts of new ones can be read ahead on several threads
/// and only the others need be looked up.
/// </summary>
internal sealed class StoredVersions
{
    private readonly BloomFilter _ids;
    private readonly BloomFilter _versions;

    private StoredVersions(long expected) => (_ids, _versions) = (new(expected), new(expected));

    /// <summary>Those that the store has.</summary>
    /// <param name="connection">The store's connection.</param>
    /// <param name="toCome">Postings that an import may add, about.</param>
    public static StoredVersions Of(Connection connection, long toCome)
    {
        var stored = connection.Number("(SELECT count(*) FROM posting) + (SELECT count(*) FROM posting_version)");
        var versions = new StoredVersions(stored + toCome);
        if (stored == 0)
        {
            return versions;
        }

        using var result = connection.Query(
            "SELECT posting_id, content FROM posting UNION ALL SELECT posting_id, content FROM posting_version"
        );
        while (result.Next() is { } chunk)
        {
            var contents = chunk[1].Values<ulong>();
            for (var row = 0; row < chunk.Count; row++)
            {
                var id = PostingId.NumberOf(chunk[0].Utf8(row));
                versions.Add(id);
                versions._versions.Add(Version(id, contents[row]));
            }
        }

        return versions;
    }

    /// <summary>Whether the store may have the posting; never false for one that it has.</summary>
    public bool MayHold(ulong id) => _ids.MayContain(id);

    /// <summary>Tells that a posting has been stored.</summary>
    public void Add(ulong id) => _ids.Add(id);

    /// <summary>Whether neither the store nor this import has had this content before; says so once. For several threads.</summary>
    public bool IsFirst(ulong id, ulong content) => _versions.Add(Version(id, content));

    private static ulong Version(ulong id, ulong content) => content ^ (id * 0x9E3779B97F4A7C15);
}
