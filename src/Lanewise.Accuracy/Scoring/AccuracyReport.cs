using Lanewise.Accuracy.Labels;

namespace Lanewise.Accuracy.Scoring;

/// <summary>What was found in postings, compared with their labels.</summary>
public sealed record AccuracyReport
{
    /// <summary>Labelled postings of which something was found.</summary>
    public required int Postings { get; init; }

    /// <summary>Ids of labelled postings of which nothing was found, in the order of the labels; they count nowhere.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Every comparison, posting by posting in the order of the labels.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    /// <summary>Every field over all postings.</summary>
    public required IReadOnlyList<FieldAccuracy> Fields { get; init; }

    /// <summary>Compares.</summary>
    /// <param name="labels">Labels, one a posting.</param>
    /// <param name="found">What was found, by the posting's id; postings without label count nowhere.</param>
    public static AccuracyReport Of(
        IReadOnlyCollection<PostingLabel> labels,
        IReadOnlyDictionary<string, PostingLabel> found
    )
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(found);
        var technologies = TechnologyNames.In(labels);
        var missing = labels.Select(l => l.Id).Where(id => !found.ContainsKey(id)).ToList();
        var outcomes = labels
            .Where(l => found.ContainsKey(l.Id))
            .SelectMany(l => PostingComparison.Of(found[l.Id], l, technologies))
            .ToList();
        return new()
        {
            Postings = labels.Count - missing.Count,
            Missing = missing,
            Outcomes = outcomes,
            Fields = FieldAccuracy.Of(outcomes),
        };
    }

    /// <summary>What was wrong in one field, in the order of the labels.</summary>
    /// <param name="field">One of <see cref="ComparedFields.Names"/>.</param>
    public IEnumerable<Outcome> Misses(string field) => Outcomes.Where(o => o.Field == field && o.IsMiss);

    /// <summary>Every field by group of postings, in the order of the groups' names.</summary>
    /// <param name="group">The group of a posting, by its id.</param>
    public IReadOnlyList<(string Group, int Postings, IReadOnlyList<FieldAccuracy> Fields)> By(
        Func<string, string> group
    ) =>
        [
            .. Outcomes
                .GroupBy(o => group(o.Id), StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, g.DistinctBy(o => o.Id, StringComparer.Ordinal).Count(), FieldAccuracy.Of(g))),
        ];

    /// <summary>The same thing going wrong in the same field, the most frequent first.</summary>
    public IEnumerable<Confusion> Confusions() =>
        Outcomes
            .Where(o => o.IsMiss)
            .SelectMany(Confusion.Of)
            .CountBy(c => c)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Field, StringComparer.Ordinal)
            .ThenBy(c => c.Key.What, StringComparer.Ordinal)
            .Select(c => c.Key with { Times = c.Value });

    /// <summary>Postings with what is wrong in them, the most errors first.</summary>
    public IEnumerable<(string Id, int Errors, IReadOnlyList<Outcome> Misses)> WorstPostings() =>
        Outcomes
            .Where(o => o.IsMiss)
            .GroupBy(o => o.Id, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Sum(o => o.Extra + o.Missed), (IReadOnlyList<Outcome>)[.. g]))
            .OrderByDescending(p => p.Item2);
}
