namespace Lanewise.Statistics.Survival;

/// <summary>Counts, for ages asked in rising order, how many of a group are at risk and how many end.</summary>
internal sealed class RiskCounts
{
    private readonly double[] _entries;
    private readonly double[] _exits;
    private readonly double[] _ends;
    private int _entered;
    private int _left;
    private int _ended;

    public RiskCounts(IReadOnlyCollection<Spell> spells)
    {
        _entries = [.. spells.Select(spell => spell.Entry).Order()];
        _exits = [.. spells.Select(spell => spell.Exit).Order()];
        _ends = [.. spells.Where(spell => spell.HasEnded).Select(spell => spell.Exit).Order()];
    }

    /// <summary>Those at risk at an age, and those that end at it.</summary>
    public (int AtRisk, int Ended) At(double age)
    {
        _entered = Pass(_entries, _entered, age);
        _left = Pass(_exits, _left, age);
        var before = Pass(_ends, _ended, age);
        _ended = before;
        while (_ended < _ends.Length && _ends[_ended] == age)
        {
            _ended++;
        }

        return (_entered - _left, _ended - before);
    }

    private static int Pass(double[] sorted, int from, double age)
    {
        while (from < sorted.Length && sorted[from] < age)
        {
            from++;
        }

        return from;
    }
}
