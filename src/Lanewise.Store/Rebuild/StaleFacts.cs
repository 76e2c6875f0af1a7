using System.Globalization;
using Lanewise.DuckDb;
using Lanewise.Extraction;
using Lanewise.Store.Import;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Rebuild;

/// <summary>Facts that an older extractor or another catalog read, brought up to date from the stored postings.</summary>
public static class StaleFacts
{
    /// <summary>Postings read at a time: with their texts and facts about 100 MB.</summary>
    private const int BatchSize = 10_000;

    /// <summary>Postings replaced in one transaction; a whole number of batches.</summary>
    private const int RangeSize = 30 * BatchSize;

    /// <summary>Postings whose facts are stale.</summary>
    /// <param name="connection">The store's connection.</param>
    /// <param name="catalog">Version of the catalog in use.</param>
    public static long Count(Connection connection, string catalog)
    {
        using var statement = connection.Prepare("SELECT count(*) FROM fact WHERE extractor <> ? OR catalog <> ?");
        statement.Bind(1, Extractor.Version);
        statement.Bind(2, catalog);
        using var result = statement.Query();
        return result.Next()![0].Values<long>()[0];
    }

    /// <summary>Reads stale facts anew, a batch at a time; says how many.</summary>
    internal static long Rebuild(
        Connection connection,
        FactReading reading,
        SignaturesAtHand signatures,
        CancellationToken cancellation
    )
    {
        if (Count(connection, reading.Catalog) == 0)
        {
            return 0;
        }

        // Ranges of rows as they are stored, so that each text is unpacked once; the other tables are looked through once for each range.
        var rebuilt = 0L;
        var rows = connection.Number("SELECT max(rowid) + 1 FROM posting");
        for (var row = 0L; row < rows; row += RangeSize)
        {
            cancellation.ThrowIfCancellationRequested();
            var batches = Find(connection, reading.Catalog, row);
            if (batches.Count > 0)
            {
                connection.InTransaction(() =>
                {
                    connection.Execute(SqlFile.Read("delete-facts.sql"), cancellation);
                    rebuilt += batches.Sum(batch => Replace(connection, reading, signatures, batch, cancellation));
                });
            }
        }

        return rebuilt;
    }

    /// <summary>Gathers what is stale in a range of rows; gives the first row of each batch that has some.</summary>
    private static List<long> Find(Connection connection, string catalog, long firstRow)
    {
        using (
            var statement = connection.Prepare(
                """
                CREATE OR REPLACE TEMP TABLE stale AS
                SELECT p.rowid AS number, p.posting_id, f.opening_id, f.posted_on, f.extractor
                FROM fact f JOIN posting p USING (posting_id)
                WHERE p.rowid >= ? AND p.rowid < ? AND (f.extractor <> ? OR f.catalog <> ?)
                """
            )
        )
        {
            statement.Bind(1, firstRow);
            statement.Bind(2, firstRow + RangeSize);
            statement.Bind(3, Extractor.Version);
            statement.Bind(4, catalog);
            statement.Execute(CancellationToken.None);
        }

        using var result = connection.Query(
            string.Create(
                CultureInfo.InvariantCulture,
                $"SELECT DISTINCT number // {BatchSize} * {BatchSize} AS first FROM stale ORDER BY first"
            )
        );
        var batches = new List<long>();
        while (result.Next() is { } chunk)
        {
            batches.AddRange(chunk[0].Values<long>());
        }

        return batches;
    }

    private static int Replace(
        Connection connection,
        FactReading reading,
        SignaturesAtHand signatures,
        long firstRow,
        CancellationToken cancellation
    )
    {
        var (postings, texts) = Batch(connection, firstRow);
        var read = reading.Read(texts, cancellation);
        foreach (var (posting, text) in postings.Zip(read))
        {
            signatures.Keep(posting.Id, text.Signature);
        }

        Replace(connection, reading.Catalog, firstRow, postings, read);
        return postings.Count;
    }

    private static (List<FactPosting> Postings, List<PostingText> Texts) Batch(Connection connection, long firstRow)
    {
        using var statement = connection.Prepare(
            """
            SELECT
                p.posting_id, s.opening_id, p.source, p.company_id, s.posted_on, p.has_text, p.published, p.title, p.company,
                p.location, p.employment, p.is_remote, p.posted_on, p.pay
            FROM stale s JOIN posting p USING (posting_id)
            WHERE p.rowid >= ? AND p.rowid < ?
            """
        );
        statement.Bind(1, firstRow);
        statement.Bind(2, firstRow + BatchSize);
        using var result = statement.Query();
        var (postings, texts) = (new List<FactPosting>(), new List<PostingText>());
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                postings.Add(Posting(chunk, row));
                texts.Add(Text(chunk, row));
            }
        }

        return (postings, texts);
    }

    private static FactPosting Posting(DataChunk chunk, int row) =>
        new(
            chunk[0].String(row),
            chunk[1].String(row),
            chunk[2].String(row),
            chunk[3].IsValid(row) ? chunk[3].Values<ulong>()[row] : null,
            chunk[4].Day(row)!.Value,
            chunk[5].Values<bool>()[row]
        );

    private static PostingText Text(DataChunk chunk, int row) =>
        new()
        {
            Text = chunk[6].StringOrNull(row) ?? "",
            Title = chunk[7].StringOrNull(row) ?? "",
            Company = chunk[8].StringOrNull(row) ?? "",
            Location = chunk[9].StringOrNull(row) ?? "",
            Employment = chunk[10].StringOrNull(row) ?? "",
            IsRemote = chunk[11].IsValid(row) ? chunk[11].Values<bool>()[row] : null,
            Date = chunk[12].Day(row),
            Pay = PayJson.Read(chunk[13].StringOrNull(row)),
        };

    private static void Replace(
        Connection connection,
        string catalog,
        long firstRow,
        List<FactPosting> postings,
        ReadText[] texts
    )
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE rebuilt (posting_id VARCHAR, text VARCHAR, heading VARCHAR)");
        using (var appender = connection.Append("rebuilt"))
        {
            foreach (var (posting, (facts, _)) in postings.Zip(texts))
            {
                appender[0].Write(posting.Id);
                appender[1].Write(facts.Plain.AsSpan(0, facts.TextLength));
                appender[2].Write(facts.Plain.AsSpan(facts.TextLength));
                appender.EndRow();
            }

            appender.Close();
        }

        ReplaceTexts(connection, firstRow);
        using var writer = new FactWriter(connection, catalog);
        foreach (var (posting, (facts, _)) in postings.Zip(texts))
        {
            writer.Write(posting, facts);
        }

        writer.Close();
    }

    private static void ReplaceTexts(Connection connection, long firstRow)
    {
        var batch = string.Create(
            CultureInfo.InvariantCulture,
            $"posting.rowid >= {firstRow} AND posting.rowid < {firstRow + BatchSize}"
        );

        // Openings are grouped by text, which a new extractor seldom and another catalog hardly ever reads otherwise.
        connection.Execute(
            $"""
            INSERT INTO ungrouped
            SELECT DISTINCT coalesce(company_id, 0)
            FROM posting JOIN rebuilt USING (posting_id) JOIN stale USING (posting_id)
            WHERE {batch} AND (stale.extractor <> {Extractor.Version} OR posting.text <> rebuilt.text);

            UPDATE posting
            SET text = rebuilt.text, heading = rebuilt.heading
            FROM rebuilt
            WHERE {batch} AND posting.posting_id = rebuilt.posting_id
                AND (posting.text <> rebuilt.text OR posting.heading <> rebuilt.heading)
            """
        );
    }
}
