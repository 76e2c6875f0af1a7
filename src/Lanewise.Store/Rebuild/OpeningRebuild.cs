using Lanewise.DuckDb;
using Lanewise.Extraction.Openings;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Rebuild;

/// <summary>Groups the postings of every employer that an import touched into openings.</summary>
internal static class OpeningRebuild
{
    /// <summary>Postings compared in one pass: with their signatures about 500 MB.</summary>
    private const long PassSize = 500_000;

    /// <summary>Regroups; says how many postings moved to another opening.</summary>
    public static long Run(Connection connection, SignaturesAtHand signatures, CancellationToken cancellation)
    {
        var count = connection.Number(
            "SELECT count(*) FROM posting WHERE coalesce(company_id, 0) IN (SELECT company_id FROM ungrouped)"
        );
        var passes = (count + PassSize - 1) / PassSize;
        connection.Execute(
            "CREATE OR REPLACE TEMP TABLE regrouped (posting_id VARCHAR, opening_id VARCHAR)",
            cancellation
        );
        for (var pass = 0L; pass < passes; pass++)
        {
            var candidates = OpeningCandidates.Read(connection, signatures, passes, pass, cancellation);
            Append(connection, candidates, cancellation);
        }

        var moved = connection.Number("SELECT count(*) FROM regrouped");
        if (count > 0)
        {
            connection.InTransaction(() => connection.Execute(SqlFile.Read("replace-openings.sql"), cancellation));
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
        foreach (var (company, candidates) in companies)
        {
            cancellation.ThrowIfCancellationRequested();
            var rules = company == CompanyId.Unknown ? OpeningRules.UnknownCompany : OpeningRules.SameCompany;
            var openings = OpeningGroups.Group([.. candidates.Select(candidate => candidate.Posting)], rules);
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

        appender.Close();
    }
}
