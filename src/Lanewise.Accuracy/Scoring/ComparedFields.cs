using Lanewise.Accuracy.Labels;

namespace Lanewise.Accuracy.Scoring;

/// <summary>The fields that are compared. Sets of values are measured by F1, single answers by accuracy.</summary>
public static class ComparedFields
{
    internal const string Technologies = "technologies";
    internal const string IsJob = "is a job";
    internal const string Role = "role of language";
    internal const string Years = "years exact";
    internal const string Lane = "lane";
    internal const string Layer = "layer";

    // Where a value is one of a kind, all that counts is whether there is one.
    private const string Stated = "stated";

    private static readonly string[] Ambiguous =
    [
        "Go",
        "Rust",
        "R",
        "C",
        "D",
        "Swift",
        "Julia",
        "Dart",
        "Move",
        "Scheme",
        "Ruby",
        "Scala",
        "Assembly",
    ];

    /// <summary>Names of all fields, in the order of reports.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Sets.Select(f => f.Name), IsJob, Role, Years, Lane, Layer];

    /// <summary>Whether a field is a set of values, measured by F1, rather than a single answer.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static bool IsSet(string name) => Sets.Any(f => f.Name == name);

    /// <summary>Fields that are sets of values, and how the values are taken; technologies, which need all labels, before that.</summary>
    internal static (string Name, Func<PostingLabel, IEnumerable<string>> Values)[] Sets =>
        [
            ("languages", Languages),
            ("ambiguous languages", label => Languages(label).Intersect(Ambiguous, StringComparer.Ordinal)),
            ("primary language", label => label.Languages.Where(l => l.IsPrimary).Select(l => l.Name)),
            ("alternatives", Pairs),
            (Technologies, label => label.Technologies.Select(TechnologyNames.Comparable)),
            ("pay exact", Pay),
            ("pay stated", label => label.Pay.IsEmpty ? [] : [Stated]),
            ("seniority", label => label.Seniority),
            ("employment", label => label.Employment),
            ("workplace", label => label.Workplace),
            ("remote from", label => label.RemoteFrom),
            ("country", Countries),
            ("city", Cities),
            ("years stated", label => label.YearsMin is null ? [] : [Stated]),
        ];

    internal static IEnumerable<string> Pay(PostingLabel label) => label.Pay.Select(p => p.ToString());

    internal static IEnumerable<string> Countries(PostingLabel label) => Said(label.Places.Select(p => p.Country));

    internal static IEnumerable<string> Cities(PostingLabel label) => Said(label.Places.Select(p => p.City));

    private static IEnumerable<string> Said(IEnumerable<string?> names) =>
        names.Select(name => name ?? "").Where(name => name.Length > 0);

    private static IEnumerable<string> Languages(PostingLabel label) => label.Languages.Select(l => l.Name);

    // Groups are compared by the pairs of languages that stand in for each other.
    private static IEnumerable<string> Pairs(PostingLabel label) =>
        label.Alternatives.SelectMany(group =>
            from a in @group
            from b in @group
            where string.CompareOrdinal(a, b) < 0
            select $"{a} or {b}"
        );
}
