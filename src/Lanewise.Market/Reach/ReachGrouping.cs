namespace Lanewise.Market.Reach;

/// <summary>How arrived openings are told apart.</summary>
/// <param name="MostMissing">Most required items that may be missing; null for any number.</param>
internal sealed record ReachGrouping(int? MostMissing)
{
    /// <summary>SQL for the level of a posting <c>r</c>; text.</summary>
    public string Level { get; init; } = "''";

    /// <summary>SQL that joins what <see cref="Level"/> needs.</summary>
    public string Join { get; init; } = "";

    /// <summary>SQL for the level of an arrived opening; text.</summary>
    public string Shown { get; init; } = "level";

    /// <summary>Most levels, those with most openings.</summary>
    public int MostLevels { get; init; } = 1;
}
