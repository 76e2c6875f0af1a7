using Lanewise.Statistics.Survival;

namespace Lanewise.Market.Scarcity;

/// <summary>Stretches of time over which openings that ask for a choice were followed, from the age at which curves begin, with a number for each employer.</summary>
internal sealed class FollowedOpenings
{
    private FollowedOpenings(List<WatchedSpell> rows, double from)
    {
        Rows = rows;
        Spells = rows.ConvertAll(row => row.WatchedFrom(from));
        Employers = Query.Employers.Numbered(rows.Select(row => row.Company));
    }

    /// <summary>The stretches.</summary>
    public List<WatchedSpell> Rows { get; }

    /// <summary>By stretch, its ages.</summary>
    public List<Spell> Spells { get; }

    /// <summary>By stretch, a number for its employer; an unknown one counts as one of its own.</summary>
    public int[] Employers { get; }

    /// <summary>Number of openings.</summary>
    public int Count => Rows.Select(row => row.Opening).Distinct().Count();

    /// <summary>Those that came down.</summary>
    public int Ended => Spells.Count(spell => spell.HasEnded);

    /// <summary>The stretches that go beyond an age.</summary>
    public static FollowedOpenings Of(IEnumerable<WatchedSpell> rows, double from) =>
        new([.. rows.Where(row => row.Spell?.Exit > from)], from);
}
