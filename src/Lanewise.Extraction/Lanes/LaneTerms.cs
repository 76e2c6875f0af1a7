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
        var names = knowledge.Lanes.Select(lane => lane.Name).ToList();
        Roles =
        [
            .. knowledge.Lanes.SelectMany(
                (lane, number) => lane.Roles.Select(role => role.Lanes.IsEmpty ? number : Open)
            ),
        ];
        Words = [.. knowledge.Lanes.SelectMany((lane, number) => lane.Words.Select(word => (number, word.Value)))];
        _technologies =
        [
            .. knowledge.Technologies.Select(technology =>
                technology.Lanes.Select(lane => (names.IndexOf(lane.Key), lane.Value)).ToArray()
            ),
        ];
    }

    /// <summary>The lane that each role's title tells by itself, or <see cref="Open"/>; by the role's number over all lanes.</summary>
    public int[] Roles { get; }

    /// <summary>The lane that each word points to and how strongly; by the word's number over all lanes.</summary>
    public (int Lane, double Weight)[] Words { get; }

    /// <summary>The lanes that a technology points to and how strongly.</summary>
    public ReadOnlySpan<(int Lane, double Weight)> Of(Technology technology) => _technologies[technology.Number];
}
