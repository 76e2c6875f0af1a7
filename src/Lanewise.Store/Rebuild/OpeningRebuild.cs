using Lanewise.DuckDb;
using Lanewise.Extraction.Openings;
using Lanewise.Store.Market;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Rebuild;

/// <summary>Groups the postings of every employer that an import touched into openings.</summary>
internal static class OpeningRebuild
{
    /// <summary>Postings compared in one pass: with their signatures and what is made of them about 300 MB.</summary>
    private const long PassSize = 100_000;

    /// <summary>Regroups; says how many postings moved to another opening.</summary>
    /// <param name="store">The store.</param>
    /// <param name="atHand">Signatures that need not be made.</param>
    /// <param name="cancellation">Stops; the employers then wait for the next time.</param>
    /// <param name="passSize">Most postings compared in one pass, about; of one employer all are.</param>
    public static long Run(
        PostingStore store,
        SignaturesAtHand atHand,
        CancellationToken cancellation,
        long passSize = PassSize
    )
    {
        var connection = store.Connection;
        var count = connection.Number(
            "SELECT count(*) FROM posting WHERE coalesce(company_id, 0) IN (SELECT company_id FROM ungrouped)"
        );
        var passes = (count + passSize - 1) / passSize;
        connection.Execute(
            "CREATE OR REPLACE TEMP TABLE regrouped (posting_id VARCHAR, opening_id VARCHAR)",
            cancellation
        );
        if (count > 0)
        {
            OpeningCandidates.Make(connection, passes, cancellation);
            var signatures = new SpilledSignatures(store, atHand, passes, count);
            signatures.Make(cancellation);
            for (var pass = 0L; pass < passes; pass++)
            {
                Append(connection, OpeningCandidates.Read(connection, signatures, pass, cancellation), cancellation);
                if (passes > 1)
                {
                    // The collector sees no need to: memory is free, but DuckDB will want it.
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
                }
            }

            connection.Execute("DROP TABLE candidate", cancellation);
        }

        var moved = connection.Number("SELECT count(*) FROM regrouped");
        if (count > 0 || !MarketTables.AreComplete(connection))
        {
            connection.InTransaction(() =>
            {
                connection.Execute(SqlFile.Read("replace-openings.sql"), cancellation);
                MarketTables.Update(connection, cancellation);
                connection.Execute("DELETE FROM ungrouped", cancellation);
            });
        }

        return moved;
    }

    private static void Append(
        Connection connection,
        Dictionary<ulong, List<OpeningCandidate>> companies,
        CancellationToken cancellation
    )
    {
        using var appender = connection.Append("regrouped");
        Parallel.ForEach(
            companies,
            new ParallelOptions { CancellationToken = cancellation },
            company =>
            {
                var rules = company.Key == CompanyId.Unknown ? OpeningRules.UnknownCompany : OpeningRules.SameCompany;
                var openings = OpeningGroups.Group(company.Value.ConvertAll(candidate => candidate.Posting), rules);
                lock (appender)
                {
                    Append(company.Value, openings, appender);
                }
            }
        );
        appender.Close();
    }

    private static void Append(List<OpeningCandidate> candidates, string[] openings, Appender appender)
    {
        foreach (var (candidate, opening) in candidates.Zip(openings))
        {
            if (candidate.StoredOpening != opening)
            {
                appender[0].Write(candidate.Posting.Id);
                appender[1].Write(opening);
                appender.EndRow();
            }
        }
    }
}
