using System.Globalization;
using System.Runtime.InteropServices;
using Lanewise.DuckDb;
using Lanewise.Extraction.Openings;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Rebuild;

/// <summary>Reads the postings of the employers that wait for grouping; of texts only signatures are kept.</summary>
internal static class OpeningCandidates
{
    /// <summary>Puts what is needed of the postings beside their signatures into a temporary table, pass by pass.</summary>
    public static void Make(Connection connection, long passes, CancellationToken cancellation) =>
        connection.Execute(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                CREATE OR REPLACE TEMP TABLE candidate AS
                SELECT
                    coalesce(company_id, 0) AS company_id, posting_id, opening_id, source, title, location, requisition,
                    coalesce(posted_on, first_seen) AS first_day, last_seen, (coalesce(company_id, 0) % {passes})::INTEGER AS pass
                FROM posting
                WHERE coalesce(company_id, 0) IN (SELECT company_id FROM ungrouped)
                {(passes > 1 ? "ORDER BY pass" : "")}
                """
            ),
            cancellation
        );

    /// <summary>The postings of one pass by employer, without those that are openings of their own for certain and are stored so.</summary>
    public static Dictionary<ulong, List<OpeningCandidate>> Read(
        Connection connection,
        SpilledSignatures signatures,
        long pass,
        CancellationToken cancellation
    )
    {
        signatures.Load(pass, cancellation);
        var companies = new Dictionary<ulong, List<OpeningCandidate>>();
        using var result = connection.Query(
            string.Create(CultureInfo.InvariantCulture, $"FROM candidate WHERE pass = {pass}"),
            cancellation
        );
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                Add(chunk, row, signatures, companies);
            }
        }

        return companies;
    }

    private static void Add(
        DataChunk chunk,
        int row,
        SpilledSignatures signatures,
        Dictionary<ulong, List<OpeningCandidate>> companies
    )
    {
        var (company, id) = (chunk[0].Values<ulong>()[row], chunk[1].String(row));
        var opening = chunk[2].StringOrNull(row) ?? id;
        var signature = signatures.Of(id);
        if (company == CompanyId.Unknown && opening == id && signatures.IsAlone(signature))
        {
            return;
        }

        ref var candidates = ref CollectionsMarshal.GetValueRefOrAddDefault(companies, company, out _);
        (candidates ??= []).Add(new(Posting(chunk, row, id, signature), opening));
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
