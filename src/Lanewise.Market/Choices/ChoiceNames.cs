using Lanewise.Catalog;

namespace Lanewise.Market.Choices;

/// <summary>What a person can compare, by the words that the person types.</summary>
public static class ChoiceNames
{
    // What is longer was pasted by mistake, and is not compared with thousands of names.
    private const int LongestName = 200;

    private static readonly string[] EmploymentForms =
    [
        "full-time",
        "part-time",
        "contract",
        "internship",
        "temporary",
    ];

    /// <summary>
    /// The choice that a word names, in any case and with spaces or hyphens: a technology by its name, else a lane, a role (by any of its
    /// titles), a technology by another spelling, a layer, a form of contract. A kind before a colon decides: <c>lane:security</c>.
    /// </summary>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="typed">What was typed, such as <c>golang</c>, <c>data scientist</c> or <c>full-time</c>.</param>
    /// <returns>The choice, or null where the catalog knows no such name.</returns>
    public static Choice? Find(Knowledge knowledge, string typed)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Length > LongestName)
        {
            return null;
        }

        var (kind, name) = Split(typed);
        return Candidates(knowledge, name).FirstOrDefault(choice => kind is null || choice.Kind == kind);
    }

    /// <summary>Every name that <see cref="Find"/> knows, in the order in which it looks; for completion and for "did you mean".</summary>
    public static IEnumerable<string> All(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return knowledge
            .Technologies.Select(technology => technology.Name)
            .Concat(knowledge.Lanes.Select(lane => lane.Name))
            .Concat(knowledge.Lanes.SelectMany(lane => lane.Roles).Select(role => role.Name))
            .Concat(knowledge.Layers.Select(layer => layer.Name))
            .Concat(EmploymentForms)
            .Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<Choice> Candidates(Knowledge knowledge, string typed)
    {
        foreach (var technology in knowledge.Technologies.Where(technology => Same(technology.Name, typed)))
        {
            yield return new Choice(ChoiceKind.Technology, technology.Name);
        }

        foreach (var lane in knowledge.Lanes.Where(lane => SameWords(lane.Name, typed) || SameWords(lane.Title, typed)))
        {
            yield return new Choice(ChoiceKind.Lane, lane.Name);
        }

        var roles = knowledge.Lanes.SelectMany(lane => lane.Roles);
        foreach (var role in roles.Where(role => role.Titles.Add(role.Name).Any(title => SameWords(title, typed))))
        {
            yield return new Choice(ChoiceKind.Role, role.Name);
        }

        foreach (var technology in knowledge.Technologies.Where(technology => Spelled(technology, typed)))
        {
            yield return new Choice(ChoiceKind.Technology, technology.Name);
        }

        foreach (
            var layer in knowledge.Layers.Where(layer => SameWords(layer.Name, typed) || SameWords(layer.Title, typed))
        )
        {
            yield return new Choice(ChoiceKind.Layer, layer.Name);
        }

        foreach (var form in EmploymentForms.Where(form => SameWords(form, typed)))
        {
            yield return new Choice(ChoiceKind.Employment, form);
        }
    }

    private static bool Spelled(Technology technology, string typed) =>
        technology.Aliases.AddRange(technology.Exact).Any(spelling => SameWords(spelling, typed));

    private static (ChoiceKind? Kind, string Name) Split(string typed)
    {
        var colon = typed.IndexOf(':', StringComparison.Ordinal);
        return
            colon > 0
            && Enum.TryParse<ChoiceKind>(typed.AsSpan(0, colon).Trim(), ignoreCase: true, out var kind)
            && Enum.IsDefined(kind)
            ? (kind, typed[(colon + 1)..].Trim())
            : (null, typed.Trim());
    }

    private static bool Same(string name, string typed) =>
        string.Equals(name, typed, StringComparison.OrdinalIgnoreCase);

    private static bool SameWords(string name, string typed) => Same(Words(name), Words(typed));

    private static string Words(string text) =>
        string.Join(' ', text.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));
}
