namespace Lanewise.Store.Tests.Labels;

/// <summary>How far found sets agree with wanted ones, counted as sets and as pairs of members.</summary>
internal sealed class Agreement
{
    private int _lists;
    private int _foundLists;
    private int _wantedLists;
    private int _pairs;
    private int _foundPairs;
    private int _wantedPairs;

    /// <summary>Lists that were wanted.</summary>
    public int Wanted => _wantedLists;

    /// <summary>F1 over whole lists: every member and no other.</summary>
    public double OfLists => 2d * _lists / (_foundLists + _wantedLists);

    /// <summary>F1 over pairs of members.</summary>
    public double OfPairs => 2d * _pairs / (_foundPairs + _wantedPairs);

    /// <summary>Takes in the groups of one posting.</summary>
    public void Add(IReadOnlyCollection<string[]> found, IReadOnlyCollection<string[]> wanted)
    {
        var (foundLists, wantedLists) = (found.Select(Key).ToHashSet(), wanted.Select(Key).ToHashSet());
        var (foundPairs, wantedPairs) = (Pairs(found), Pairs(wanted));
        _lists += foundLists.Intersect(wantedLists).Count();
        _foundLists += foundLists.Count;
        _wantedLists += wantedLists.Count;
        _pairs += foundPairs.Intersect(wantedPairs).Count();
        _foundPairs += foundPairs.Count;
        _wantedPairs += wantedPairs.Count;
    }

    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"lists F1 {OfLists:0.000}, pairs F1 {OfPairs:0.000} ({_wantedLists} lists, {_wantedPairs} pairs wanted)"
        );

    private static string Key(string[] names) => string.Join('|', names.Order(StringComparer.Ordinal));

    private static HashSet<(string, string)> Pairs(IEnumerable<string[]> groups) =>
        [
            .. from members in groups
            from name in members
            from other in members
            where string.CompareOrdinal(name, other) < 0
            select (name, other),
        ];
}
