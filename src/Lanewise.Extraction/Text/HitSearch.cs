namespace Lanewise.Extraction.Text;

/// <summary>Finds hits by their tokens in a list that is ordered and does not overlap.</summary>
internal static class HitSearch
{
    /// <summary>Index of the first hit that begins at or after a token.</summary>
    public static int From(ReadOnlySpan<Hit> hits, int token)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hits[middle].FirstToken < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Index of the hit that begins with a token, or −1.</summary>
    public static int StartingAt(ReadOnlySpan<Hit> hits, int token) =>
        From(hits, token) is var index && index < hits.Length && hits[index].FirstToken == token ? index : -1;

    /// <summary>Index of the hit that ends just before a token, or −1.</summary>
    public static int EndingAt(ReadOnlySpan<Hit> hits, int token) =>
        From(hits, token) - 1 is >= 0 and var index && hits[index].EndToken == token ? index : -1;

    /// <summary>The hits that begin within some tokens; none where the last comes before the first.</summary>
    public static ReadOnlySpan<Hit> Within(ReadOnlySpan<Hit> hits, int firstToken, int endToken) =>
        endToken <= firstToken ? [] : hits[From(hits, firstToken)..From(hits, endToken)];
}
