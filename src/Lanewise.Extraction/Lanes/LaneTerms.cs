using Lanewise.Catalog;

namespace Lanewise.Extraction.Lanes;

/// <summary>Which lanes, by number, the catalog's roles, words and technologies point to.</summary>
internal sealed class LaneTerms
{
    /// <summary>The lane of a role whose title alone tells none.</summary>
    public const int Open = -1;

    private readonly (int Lane, double Weight)[][] _technologies;

    public LaneTerms(Knowledge knowledge)
    {
        var (roles, words, names) = (new List<int>(), new List<(int, double)>(), new List<string>());
        foreach (var lane in knowledge.Lanes)
        {
            foreach (var role in lane.Roles)
            {
                roles.Add(role.Lanes.IsEmpty ? names.Count : Open);
            }

            foreach (var word in lane.Words)
            {
                words.Add((names.Count, word.Value));
            }

            names.Add(lane.Name);
        }

        (Roles, Words) = ([.. roles], [.. words]);
        _technologies = new (int, double)[knowledge.Technologies.Length][];
        foreach (var technology in knowledge.Technologies)
        {
            _technologies[technology.Number] = LanesOf(technology, names);
        }
    }

    /// <summary>The lane that each role's title tells by itself, or <see cref="Open"/>; by the role's number over all lanes.</summary>
    public int[] Roles { get; }

    /// <summary>The lane that each word points to and how strongly; by the word's number over all lanes.</summary>
    public (int Lane, double Weight)[] Words { get; }

    /// <summary>The lanes that a technology points to and how strongly.</summary>
    public ReadOnlySpan<(int Lane, double Weight)> Of(Technology technology) => _technologies[technology.Number];

    private static (int Lane, double Weight)[] LanesOf(Technology technology, List<string> names)
    {
        var lanes = new List<(int, double)>();
        foreach (var lane in technology.Lanes)
        {
            lanes.Add((names.IndexOf(lane.Key), lane.Value));
        }

        return [.. lanes];
    }
}
