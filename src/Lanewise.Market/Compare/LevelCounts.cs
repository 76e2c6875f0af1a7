namespace Lanewise.Market.Compare;

/// <summary>Openings by the levels hired at.</summary>
/// <param name="Known">Openings that say a level.</param>
/// <param name="SeniorOnly">Those of them that hire nobody below senior.</param>
internal sealed record LevelCounts(long Known, long SeniorOnly)
{
    private static readonly string[] BelowSenior = ["|intern|", "|entry|", "|mid|"];

    /// <summary>Counts openings whose levels stand as a text such as <c>|senior|staff|</c>.</summary>
    public static LevelCounts Of(IEnumerable<(string Levels, long Openings)> counted)
    {
        var (known, seniorOnly) = (0L, 0L);
        foreach (var (levels, openings) in counted.Where(row => row.Levels.Length > 0))
        {
            known += openings;
            seniorOnly += BelowSenior.Any(level => levels.Contains(level, StringComparison.Ordinal)) ? 0 : openings;
        }

        return new LevelCounts(known, seniorOnly);
    }
}
