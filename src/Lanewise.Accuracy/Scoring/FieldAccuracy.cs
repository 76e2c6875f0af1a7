using Lanewise.Statistics;
using Lanewise.Statistics.Counts;

namespace Lanewise.Accuracy.Scoring;

/// <summary>How right one field is over many postings, each figure with its 95% interval.</summary>
/// <remarks>
/// F1 is twice the values that are right over those found and those labelled together, van Rijsbergen, "Information Retrieval" (1979).
/// Its interval is that of the share of right values among all that were found or labelled, J, put through F1 = 2J / (1 + J), which rises
/// with J. Values of one posting are one cluster (<see cref="ClusteredShare"/>), since they stand and fall together.
/// </remarks>
public sealed record FieldAccuracy
{
    /// <summary>The field, one of <see cref="ComparedFields.Names"/>.</summary>
    public required string Field { get; init; }

    /// <summary>F1 of a set of values, accuracy of a single answer; 1, from 0 to 1, where there is nothing to compare.</summary>
    public required Estimate Figure { get; init; }

    /// <summary>Share of the values found that are labelled; null for a single answer.</summary>
    public Estimate? Precision { get; init; }

    /// <summary>Share of the values labelled that are found; null for a single answer.</summary>
    public Estimate? Recall { get; init; }

    /// <summary>Values labelled, or answers compared.</summary>
    public required int N { get; init; }

    /// <summary>Values found but not labelled, or labelled but not found; wrong answers.</summary>
    public required int Errors { get; init; }

    /// <summary>Every field, measured over these outcomes, in the order of reports.</summary>
    /// <param name="outcomes">Those of some postings.</param>
    public static IReadOnlyList<FieldAccuracy> Of(IEnumerable<Outcome> outcomes)
    {
        var byField = outcomes.ToLookup(o => o.Field, StringComparer.Ordinal);
        return [.. ComparedFields.Names.Select(field => Of(field, [.. byField[field]]))];
    }

    private static FieldAccuracy Of(string field, List<Outcome> outcomes)
    {
        var isSet = ComparedFields.IsSet(field);
        var right = Share(outcomes, o => o.Right + o.Extra + o.Missed);
        return new()
        {
            Field = field,
            Figure = isSet ? new(F1(right.Value), F1(right.Low), F1(right.High)) : right,
            Precision = isSet ? Share(outcomes, o => o.Right + o.Extra) : null,
            Recall = isSet ? Share(outcomes, o => o.Right + o.Missed) : null,
            N = outcomes.Sum(o => o.Right + o.Missed),
            Errors = outcomes.Sum(o => o.Extra + o.Missed),
        };
    }

    private static Estimate Share(List<Outcome> outcomes, Func<Outcome, int> trials) =>
        ClusteredShare.Of([
            .. outcomes
                .GroupBy(o => o.Id, StringComparer.Ordinal)
                .Select(posting => new ClusterCount(posting.Sum(o => o.Right), posting.Sum(trials))),
        ]);

    private static double F1(double share) => 2 * share / (1 + share);
}
