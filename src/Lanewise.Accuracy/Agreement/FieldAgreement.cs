using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Accuracy.Agreement;

/// <summary>How far what is read from texts agrees with what the fields of their source say, with 95% intervals.</summary>
/// <remarks>The postings of one employer are one cluster (<see cref="ClusteredShare"/>), since they are written alike.</remarks>
public sealed record FieldAgreement
{
    /// <summary>One of <see cref="AgreementFields.Names"/>.</summary>
    public required string Field { get; init; }

    /// <summary>Postings whose fields say it.</summary>
    public required int N { get; init; }

    /// <summary>Those of them whose text was found to say it too.</summary>
    public required int InText { get; init; }

    /// <summary><see cref="InText"/> as a share of <see cref="N"/>.</summary>
    public required Estimate Said { get; init; }

    /// <summary>Share of <see cref="InText"/> in which text and fields have a value in common.</summary>
    public required Estimate Agreement { get; init; }

    /// <summary>Share of <see cref="InText"/> in which text and fields have the same values.</summary>
    public required Estimate Same { get; init; }

    /// <summary>Every field over these outcomes, in the order of reports.</summary>
    /// <param name="outcomes">Those of some postings.</param>
    public static IReadOnlyList<FieldAgreement> Of(IEnumerable<AgreementOutcome> outcomes)
    {
        var byField = outcomes.ToLookup(o => o.Field, StringComparer.Ordinal);
        return [.. AgreementFields.Names.Select(field => Of(field, [.. byField[field]]))];
    }

    private static FieldAgreement Of(string field, List<AgreementOutcome> outcomes)
    {
        var said = outcomes.Where(o => o.IsInText).ToList();
        return new()
        {
            Field = field,
            N = outcomes.Count,
            InText = said.Count,
            Said = Share(outcomes, o => o.IsInText),
            Agreement = Share(said, o => o.Agrees),
            Same = Share(said, o => o.IsSame),
        };
    }

    private static Estimate Share(List<AgreementOutcome> outcomes, Func<AgreementOutcome, bool> succeeds) =>
        ClusteredShare.Of([
            .. outcomes
                .GroupBy(o => o.Company, StringComparer.Ordinal)
                .Select(company => new ClusterCount(company.Count(succeeds), company.Count())),
        ]);
}
