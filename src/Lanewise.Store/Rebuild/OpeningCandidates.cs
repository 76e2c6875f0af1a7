using System.Globalization;
using System.Runtime.InteropServices;
using Lanewise.DuckDb;
using Lanewise.Extraction.Openings;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Rebuild;

/// <summary>Reads the postings of the employers that wait for grouping; of texts only signatures are kept.</summary>
internal static class OpeningCandidates
{
    /// <summary>The postings by employer, of one of several passes over the employers.</summary>
    public static Dictionary<ulong, List<OpeningCandidate>> Read(
        Connection connection,
        long passes,
        long pass,
        CancellationToken cancellation
    )
    {
        var companies = new Dictionary<ulong, List<OpeningCandidate>>();
        var sql = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            SELECT
                coalesce(company_id, 0), posting_id, opening_id, source, title, location, requisition,
                coalesce(posted_on, first_seen), last_seen, text
            FROM posting
            WHERE coalesce(company_id, 0) IN (SELECT company_id FROM ungrouped) AND coalesce(company_id, 0) % {passes} = {pass}
            """
        );
        using var result = connection.Query(sql, cancellation);
        while (result.Next() is { } chunk)
        {
            Add(chunk, companies);
        }

        return companies;
    }

    private static void Add(DataChunk chunk, Dictionary<ulong, List<OpeningCandidate>> companies)
    {
        var signatures = new TextSignature?[chunk.Count];
        Parallel.For(0, chunk.Count, row => signatures[row] = TextSignature.Of(chunk[9].String(row)));
        for (var row = 0; row < chunk.Count; row++)
        {
            ref var candidates = ref CollectionsMarshal.GetValueRefOrAddDefault(
                companies,
                chunk[0].Values<ulong>()[row],
                out _
            );
            (candidates ??= []).Add(new(Posting(chunk, row, signatures[row]), chunk[2].StringOrNull(row)));
        }
    }

    private static OpeningPosting Posting(DataChunk chunk, int row, TextSignature? signature)
    {
        var (first, last) = (chunk[7].Day(row)!.Value, chunk[8].Day(row)!.Value);
        var location = chunk[5].StringOrNull(row) ?? "";
        return new()
        {
            Id = chunk[1].String(row),
            Source = chunk[3].String(row),
            Title = TitleCore.Of(chunk[4].StringOrNull(row), location),
            Location = location.ToLowerInvariant(),
            Requisition = chunk[6].StringOrNull(row),
            FirstDay = first,
            LastDay = last > first ? last : first,
            Signature = signature,
        };
    }
}
