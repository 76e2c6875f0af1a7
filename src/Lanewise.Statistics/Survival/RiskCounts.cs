namespace Lanewise.Statistics.Survival;

/// <summary>Counts, for ages asked in rising order, how many of a group are at risk and how many end.</summary>
internal sealed class RiskCounts
{
    private readonly (double Age, int Count)[] _entries;
    private readonly (double Age, int Count)[] _exits;
    private readonly (double Age, int Count)[] _ends;
    private int _entered;
    private int _left;
    private int _ended;
    private int _atRisk;

    public RiskCounts(IReadOnlyCollection<Spell> spells)
    {
        _entries = Sorted(spells.Select(spell => (spell.Entry, spell.Count)));
        _exits = Sorted(spells.Select(spell => (spell.Exit, spell.Count)));
        _ends = Sorted(spells.Where(spell => spell.HasEnded).Select(spell => (spell.Exit, spell.Count)));
    }

    /// <summary>Those at risk at an age, and those that end at it.</summary>
    public (int AtRisk, int Ended) At(double age)
    {
        _atRisk += Pass(_entries, ref _entered, age) - Pass(_exits, ref _left, age);
        _ = Pass(_ends, ref _ended, age);
        var ended = 0;
        for (; _ended < _ends.Length && _ends[_ended].Age <= age; _ended++)
        {
            ended += _ends[_ended].Count;
        }

        return (_atRisk, ended);
    }

    private static (double, int)[] Sorted(IEnumerable<(double, int)> ages)
    {
        (double, int)[] sorted = [.. ages];
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>How many lie between the place reached and an age.</summary>
    private static int Pass((double Age, int Count)[] sorted, ref int from, double age)
    {
        var passed = 0;
        for (; from < sorted.Length && sorted[from].Age < age; from++)
        {
            passed += sorted[from].Count;
        }

        return passed;
    }
}
