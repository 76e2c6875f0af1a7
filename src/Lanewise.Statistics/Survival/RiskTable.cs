namespace Lanewise.Statistics.Survival;

/// <summary>How many were watched at each age at which some ended.</summary>
internal static class RiskTable
{
    /// <summary>Ages in order with those at risk, which entered before and left then or later, and those that ended.</summary>
    /// <param name="spells">The spells.</param>
    /// <param name="from">Spells that ended by this age are left out, and the others watched from it.</param>
    /// <exception cref="ArgumentException">A spell ends before it is watched, or begins below 0.</exception>
    public static List<(double Age, int AtRisk, int Ended)> Of(IReadOnlyCollection<Spell> spells, double from = 0)
    {
        ArgumentNullException.ThrowIfNull(spells);
        foreach (var spell in spells)
        {
            if (!(spell.Entry >= 0) || !(spell.Exit > spell.Entry) || spell.Count < 1)
            {
                throw new ArgumentException(
                    $"{spell.Count} spells from {spell.Entry} to {spell.Exit} are none: they must begin at 0 or later and end after that.",
                    nameof(spells)
                );
            }
        }

        Spell[] watched = [.. spells.Where(s => s.Exit > from).Select(s => s with { Entry = Math.Max(s.Entry, from) })];
        var counts = new RiskCounts(watched);
        var table = new List<(double, int, int)>();
        foreach (var age in watched.Where(spell => spell.HasEnded).Select(spell => spell.Exit).Distinct().Order())
        {
            var (atRisk, ended) = counts.At(age);
            table.Add((age, atRisk, ended));
        }

        return table;
    }
}
