namespace Lanewise.Extraction.Openings;

/// <summary>Disjoint sets of postings in which no two of one source carry different requisitions. The least index leads a set.</summary>
internal sealed class OpeningSets
{
    private readonly int[] _parents;
    private readonly Dictionary<string, string>?[] _requisitions;

    /// <summary>Every posting alone.</summary>
    public OpeningSets(OpeningPosting[] postings, string?[] requisitions)
    {
        _parents = [.. Enumerable.Range(0, postings.Length)];
        _requisitions = new Dictionary<string, string>?[postings.Length];
        for (var index = 0; index < postings.Length; index++)
        {
            if (requisitions[index] is { } requisition)
            {
                _requisitions[index] = new(StringComparer.Ordinal) { [postings[index].Source] = requisition };
            }
        }
    }

    /// <summary>The least index of the set that holds a posting.</summary>
    public int Find(int index)
    {
        while (_parents[index] != index)
        {
            index = _parents[index] = _parents[_parents[index]];
        }

        return index;
    }

    /// <summary>Unites the sets of two postings unless the employer numbers them as different openings.</summary>
    public bool TryUnite(int first, int second)
    {
        var (left, right) = (Find(first), Find(second));
        if (left == right)
        {
            return true;
        }

        var (lead, other) = left < right ? (left, right) : (right, left);
        if (!TryMerge(lead, other))
        {
            return false;
        }

        _parents[other] = lead;
        return true;
    }

    private bool TryMerge(int lead, int other)
    {
        if (_requisitions[other] is not { } added)
        {
            return true;
        }

        if (_requisitions[lead] is not { } known)
        {
            _requisitions[lead] = added;
            return true;
        }

        if (added.Any(pair => known.TryGetValue(pair.Key, out var requisition) && requisition != pair.Value))
        {
            return false;
        }

        foreach (var (source, requisition) in added)
        {
            known[source] = requisition;
        }

        return true;
    }
}
