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
        SignaturesAtHand signatures,
        long passes,
        long pass,
        CancellationToken cancellation
    )
    {
        connection.Execute(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                CREATE OR REPLACE TEMP TABLE candidate AS
                SELECT
                    coalesce(company_id, 0) AS company_id, posting_id, opening_id, source, title, location, requisition,
                    coalesce(posted_on, first_seen) AS first_day, last_seen
                FROM posting
                WHERE coalesce(company_id, 0) IN (SELECT company_id FROM ungrouped) AND coalesce(company_id, 0) % {passes} = {pass}
                """
            ),
            cancellation
        );
        var texts = ReadTexts(connection, signatures, cancellation);
        var companies = new Dictionary<ulong, List<OpeningCandidate>>();
        using var result = connection.Query("FROM candidate", cancellation);
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                var id = chunk[1].String(row);
                var signature = signatures.TryGet(id, out var atHand) ? atHand : texts[id];
                Candidates(companies, chunk[0].Values<ulong>()[row])
                    .Add(new(Posting(chunk, row, id, signature), chunk[2].StringOrNull(row)));
            }
        }

        return companies;
    }

    private static List<OpeningCandidate> Candidates(
        Dictionary<ulong, List<OpeningCandidate>> companies,
        ulong company
    ) => CollectionsMarshal.GetValueRefOrAddDefault(companies, company, out _) ??= [];

    /// <summary>The signatures of those candidates that have none at hand.</summary>
    private static Dictionary<string, TextSignature?> ReadTexts(
        Connection connection,
        SignaturesAtHand signatures,
        CancellationToken cancellation
    )
    {
        var read = new Dictionary<string, TextSignature?>(StringComparer.Ordinal);
        if (!FindUnread(connection, signatures, cancellation))
        {
            return read;
        }

        using var result = connection.Query(
            "SELECT posting_id, text FROM posting SEMI JOIN unread USING (posting_id)",
            cancellation
        );
        while (result.Next() is { } chunk)
        {
            var made = new TextSignature?[chunk.Count];
            Parallel.For(0, chunk.Count, row => made[row] = TextSignature.Of(chunk[1].String(row)));
            for (var row = 0; row < chunk.Count; row++)
            {
                read.Add(chunk[0].String(row), made[row]);
            }
        }

        return read;
    }

    private static bool FindUnread(Connection connection, SignaturesAtHand signatures, CancellationToken cancellation)
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE unread (posting_id VARCHAR)", cancellation);
        var any = false;
        var unread = new List<string>();
        using (var result = connection.Query("SELECT posting_id FROM candidate", cancellation))
        {
            while (result.Next() is { } chunk)
            {
                for (var row = 0; row < chunk.Count; row++)
                {
                    var id = chunk[0].String(row);
                    if (!signatures.TryGet(id, out _))
                    {
                        unread.Add(id);
                    }
                }
            }
        }

        using var appender = connection.Append("unread");
        foreach (var id in unread)
        {
            appender[0].Write(id);
            appender.EndRow();
            any = true;
        }

        appender.Close();
        return any;
    }

    private static OpeningPosting Posting(DataChunk chunk, int row, string id, TextSignature? signature)
    {
        var (first, last) = (chunk[7].Day(row)!.Value, chunk[8].Day(row)!.Value);
        var location = chunk[5].StringOrNull(row) ?? "";
        return new()
        {
            Id = id,
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
