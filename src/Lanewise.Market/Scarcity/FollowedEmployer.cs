using System.Collections.Immutable;
using Lanewise.Statistics.Survival;

namespace Lanewise.Market.Scarcity;

/// <summary>An employer whose openings were followed.</summary>
internal sealed class FollowedEmployer
{
    private readonly long _asked;
    private readonly long _askedByAll = ~0L;

    /// <summary>Takes in its openings.</summary>
    /// <param name="number">Number of the employer, from 0.</param>
    /// <param name="rows">Their stretches beyond <paramref name="from"/>.</param>
    /// <param name="from">Age in days from which they are compared.</param>
    /// <param name="leastEnded">Openings that came down which a usual time needs.</param>
    public FollowedEmployer(int number, IEnumerable<WatchedSpell> rows, double from, double leastEnded)
    {
        Number = number;
        Rows = [.. rows.Select(row => new FollowedRow(row.Opening, row.Choices, row.WatchedFrom(from)))];
        var ended = 0;
        foreach (var row in Rows)
        {
            (_asked, _askedByAll) = (_asked | row.Choices, _askedByAll & row.Choices);
            ended += row.Spell.HasEnded ? row.Spell.Count : 0;
        }

        Usual = ended < leastEnded ? null : KaplanMeier.Of([.. Rows.Select(row => row.Spell)], from).Median?.Value;
    }

    /// <summary>Its number.</summary>
    public int Number { get; }

    /// <summary>Its openings.</summary>
    public ImmutableArray<FollowedRow> Rows { get; }

    /// <summary>The age in days by which half of its openings are down; null where too few came down.</summary>
    public double? Usual { get; }

    /// <summary>Whether some of its openings ask for a choice and others do not.</summary>
    public bool AsksSometimes(int choice) => ((_asked >> choice) & 1) == 1 && ((_askedByAll >> choice) & 1) == 0;

    /// <summary>Those that ask for a choice.</summary>
    public IEnumerable<FollowedRow> Asking(int choice) =>
        ((_asked >> choice) & 1) == 0 ? [] : Rows.Where(row => row.Asks(choice));
}
