using Lanewise.Statistics.Survival;

namespace Lanewise.Market.Scarcity;

/// <summary>A stretch of an employer's opening, or of its openings alike.</summary>
/// <param name="Opening">As in <see cref="WatchedSpell"/>.</param>
/// <param name="Choices">As in <see cref="WatchedSpell"/>.</param>
/// <param name="Spell">Its ages in days, from the age from which curves are drawn.</param>
internal readonly record struct FollowedRow(ulong? Opening, long Choices, Spell Spell)
{
    /// <summary>Whether the opening asks for a choice.</summary>
    public bool Asks(int choice) => ((Choices >> choice) & 1) == 1;
}
