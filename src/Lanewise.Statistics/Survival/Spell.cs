namespace Lanewise.Statistics.Survival;

/// <summary>How long something was seen to last, or some things alike.</summary>
/// <param name="Entry">Its age when it was first watched, 0 or more; above 0 where it had begun before (left truncation).</param>
/// <param name="Exit">Its age when it was last watched, above <paramref name="Entry"/>.</param>
/// <param name="HasEnded">Whether it ended then; else it was still going on (right censoring).</param>
/// <param name="Count">How many things alike it stands for, 1 or more: the same as so many spells.</param>
public readonly record struct Spell(double Entry, double Exit, bool HasEnded, int Count = 1);
