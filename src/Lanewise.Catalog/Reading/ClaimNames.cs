namespace Lanewise.Catalog.Reading;

/// <summary>The names that claims may use for choices and for what holds of openings.</summary>
internal sealed class ClaimNames(Knowledge knowledge)
{
    /// <summary>What holds of an opening by what the choice is to it.</summary>
    public static readonly string[] OfChoice = ["alone", "one-of", "mentioned", "primary"];

    /// <summary>Levels hired at.</summary>
    public static readonly string[] Levels =
    [
        "intern",
        "entry",
        "mid",
        "senior",
        "staff",
        "principal",
        "lead",
        "manager",
        "director",
        "executive",
    ];

    /// <summary>Forms of contract.</summary>
    public static readonly string[] Forms = ["full-time", "part-time", "contract", "internship", "temporary"];

    private static readonly string[] Workplaces = ["remote", "hybrid", "onsite"];
    private static readonly string[] OfOpening = ["states-pay", "several-languages"];
    private static readonly string[] KindsOfChoice = ["technology", "lane", "role", "layer", "employment"];
    private static readonly string[] Kinds = [.. KindsOfChoice, "seniority", "workplace", "signal"];

    /// <summary>What is wrong with a word for a choice; null for nothing.</summary>
    public string? MistakeOfChoice(string word)
    {
        var (kind, name) = Split(word);
        string[] kinds = kind is null ? KindsOfChoice : [kind];
        if (!KindsOfChoice.Contains(kinds[0], StringComparer.Ordinal))
        {
            return $"'{kinds[0]}' is no kind of choice; they are {string.Join(", ", KindsOfChoice)}";
        }

        return MistakeOf(name, kinds, "choice");
    }

    /// <summary>What a word says holds of an opening, and what is wrong with it; null for nothing.</summary>
    public (ClaimProperty Property, string? Mistake) Property(string word)
    {
        var (kind, name) = Split(word);
        if (kind is not null)
        {
            return (
                new(kind, name),
                Kinds.Contains(kind, StringComparer.Ordinal)
                    ? MistakeOf(name, [kind], kind)
                    : $"'{kind}' is no kind; they are {string.Join(", ", Kinds)}"
            );
        }

        string[] words = [.. OfChoice, .. OfOpening];
        return (
            new(word, ""),
            words.Contains(word, StringComparer.Ordinal)
                ? null
                : $"'{word}' is none of {string.Join(", ", words)}, nor a name with its kind such as lane:backend"
        );
    }

    /// <summary>What is wrong with a word for one of several names; null for nothing.</summary>
    public static string? Mistake(string name, IReadOnlyCollection<string> names, string what)
    {
        if (names.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        var nearest = EditDistance.Nearest(name, names, 1);
        return $"there is no {what} '{name}'" + (nearest.Count == 0 ? "" : $"; did you mean '{nearest[0]}'?");
    }

    private string? MistakeOf(string name, string[] kinds, string what) =>
        Mistake(name, [.. kinds.SelectMany(Of)], what);

    private IEnumerable<string> Of(string kind) =>
        kind switch
        {
            "technology" => knowledge.Technologies.Select(technology => technology.Name),
            "lane" => knowledge.Lanes.Select(lane => lane.Name),
            "role" => knowledge.Lanes.SelectMany(lane => lane.Roles).Select(role => role.Name),
            "layer" => knowledge.Layers.Select(layer => layer.Name),
            "employment" => Forms,
            "seniority" => Levels,
            "workplace" => Workplaces,
            "signal" => knowledge.Signals.Select(signal => signal.Name),
            _ => [],
        };

    private static (string? Kind, string Name) Split(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? (word[..colon], word[(colon + 1)..]) : (null, word);
    }
}
