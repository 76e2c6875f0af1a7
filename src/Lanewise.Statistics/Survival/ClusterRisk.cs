namespace Lanewise.Statistics.Survival;

/// <summary>Counts, for ages asked in rising order, how many spells of each cluster are at risk and how many end.</summary>
internal sealed class ClusterRisk
{
    private readonly (double Age, int Cluster, int Count)[] _entries;
    private readonly (double Age, int Cluster, int Count)[] _exits;
    private readonly (double Age, int Cluster, int Count)[] _ends;
    private int _entered;
    private int _left;
    private int _ended;

    /// <summary>Prepares the counts.</summary>
    /// <param name="spells">The spells.</param>
    /// <param name="clusters">By spell, its cluster, from 0.</param>
    public ClusterRisk(IReadOnlyList<Spell> spells, IReadOnlyList<int> clusters)
    {
        var all = Enumerable.Range(0, spells.Count);
        _entries = Sorted(all.Select(i => (spells[i].Entry, clusters[i], spells[i].Count)));
        _exits = Sorted(all.Select(i => (spells[i].Exit, clusters[i], spells[i].Count)));
        _ends = Sorted(all.Where(i => spells[i].HasEnded).Select(i => (spells[i].Exit, clusters[i], spells[i].Count)));
        var count = clusters.Count == 0 ? 0 : clusters.Max() + 1;
        (AtRisk, Ended) = (new int[count], new int[count]);
    }

    /// <summary>By cluster, the spells at risk at the age asked last.</summary>
    public int[] AtRisk { get; }

    /// <summary>By cluster, the spells that end at it.</summary>
    public int[] Ended { get; }

    /// <summary>Brings the counts to an age; those that entered before it and leave at it or later are at risk.</summary>
    public void MoveTo(double age)
    {
        for (; _entered < _entries.Length && _entries[_entered].Age < age; _entered++)
        {
            AtRisk[_entries[_entered].Cluster] += _entries[_entered].Count;
        }

        for (; _left < _exits.Length && _exits[_left].Age < age; _left++)
        {
            AtRisk[_exits[_left].Cluster] -= _exits[_left].Count;
        }

        Array.Clear(Ended);
        for (; _ended < _ends.Length && _ends[_ended].Age <= age; _ended++)
        {
            Ended[_ends[_ended].Cluster] += _ends[_ended].Age < age ? 0 : _ends[_ended].Count;
        }
    }

    private static (double, int, int)[] Sorted(IEnumerable<(double, int, int)> ages)
    {
        (double, int, int)[] sorted = [.. ages];
        Array.Sort(sorted);
        return sorted;
    }
}
