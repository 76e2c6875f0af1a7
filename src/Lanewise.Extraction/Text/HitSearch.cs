namespace Lanewise.Extraction.Text;

/// <summary>Finds hits by their tokens in a list that is ordered and does not overlap.</summary>
internal static class HitSearch
{
    /// <summary>Index of the first hit that begins at or after a token.</summary>
    public static int From(ReadOnlySpan<Hit> hits, int token)
    {
        // Goes on from the middle by arithmetic: a branch would be mispredicted at every other step.
        var (first, length) = (0, hits.Length);
        while (length > 1)
        {
            var half = length / 2;
            var isBefore = (hits[first + half - 1].FirstToken - token) >> 31;
            first += isBefore & half;
            length -= half;
        }

        return length == 1 && hits[first].FirstToken < token ? first + 1 : first;
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
