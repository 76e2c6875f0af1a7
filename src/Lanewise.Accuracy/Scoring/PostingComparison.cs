using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Accuracy.Labels;

namespace Lanewise.Accuracy.Scoring;

/// <summary>Compares what was found in one posting with its label, field by field.</summary>
internal static class PostingComparison
{
    /// <summary>Labels list at most 25 technologies; of one that is full nobody knows what it left out.</summary>
    private const int MostTechnologies = 25;

    /// <summary>One outcome for each field that the posting says something of; of what is no job only that.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="label">The label.</param>
    /// <param name="technologies">Comparable names that any label holds.</param>
    public static IEnumerable<Outcome> Of(PostingLabel found, PostingLabel label, IReadOnlySet<string> technologies)
    {
        var isJob = Single(ComparedFields.IsJob, label.Id, Word(found.IsJob), [Word(label.IsJob)]);
        return label.IsJob
            ?
            [
                .. ComparedFields
                    .Sets.Select(f => Set(f.Name, f.Values(found), f.Values(label), label.Id, technologies))
                    .OfType<Outcome>(),
                isJob,
                .. Roles(found, label),
                .. Answers(found, label),
            ]
            : [isJob];
    }

    private static Outcome? Set(
        string field,
        IEnumerable<string> found,
        IEnumerable<string> labelled,
        string id,
        IReadOnlySet<string> technologies
    )
    {
        var (got, want) = (Sorted(found), Sorted(labelled));
        if (field == ComparedFields.Technologies)
        {
            got.IntersectWith(technologies);
            if (want.Count >= MostTechnologies)
            {
                return null;
            }
        }

        var right = got.Count(want.Contains);
        return got.Count + want.Count == 0
            ? null
            : new(field, id, null, [.. got], [.. want], right, got.Count - right, want.Count - right);
    }

    private static IEnumerable<Outcome> Roles(PostingLabel found, PostingLabel label)
    {
        var roles = RolesOf(found);
        return RolesOf(label)
            .Where(l => roles.ContainsKey(l.Key))
            .Select(l => Single(ComparedFields.Role, label.Id, roles[l.Key], [l.Value], l.Key));
    }

    private static Dictionary<string, string> RolesOf(PostingLabel label)
    {
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in label.Languages)
        {
            roles[language.Name] = language.Role ?? "";
        }

        return roles;
    }

    private static IEnumerable<Outcome> Answers(PostingLabel found, PostingLabel label)
    {
        if (found.YearsMin is { } years && label.YearsMin is { } asked)
        {
            yield return Single(ComparedFields.Years, label.Id, Word(years), [Word(asked)]);
        }

        if (!label.Lanes.IsEmpty)
        {
            yield return Single(ComparedFields.Lane, label.Id, found.Lanes.FirstOrDefault(), label.Lanes);
        }

        if (!label.Layers.IsEmpty)
        {
            yield return Single(ComparedFields.Layer, label.Id, found.Layers.FirstOrDefault(), label.Layers);
        }
    }

    private static Outcome Single(
        string field,
        string id,
        string? found,
        ImmutableArray<string> labelled,
        string? item = null
    )
    {
        var right = labelled.Contains(found ?? "", StringComparer.Ordinal) ? 1 : 0;
        return new(field, id, item, found is null ? [] : [found], labelled, right, Extra: 0, Missed: 1 - right);
    }

    private static SortedSet<string> Sorted(IEnumerable<string> values) => new(values, StringComparer.Ordinal);

    private static string Word(bool isJob) => isJob ? "a job" : "no job";

    private static string Word(decimal years) =>
        (years / 1.0000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
