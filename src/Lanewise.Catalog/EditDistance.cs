namespace Lanewise.Catalog;

/// <summary>How far apart two spellings are: insertions, deletions, replacements and swaps of neighbouring letters.</summary>
internal static class EditDistance
{
    /// <summary>The candidates that a person could have meant, nearest first, ties in the order given.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="candidates">Spellings known; several may be equal.</param>
    /// <param name="count">Most candidates to return.</param>
    /// <returns>Candidates within a third of the letters typed, in any case; of one or two letters those that differ in case alone.</returns>
    public static IReadOnlyList<string> Nearest(string typed, IEnumerable<string> candidates, int count)
    {
        var limit = typed.Length < 3 ? 0 : Math.Max(1, typed.Length / 3);
        return
        [
            .. candidates
                .Distinct(StringComparer.Ordinal)
                .Where(c => Math.Abs(c.Length - typed.Length) <= limit)
                .Select(c => (Candidate: c, Distance: Between(typed, c)))
                .Where(c => c.Distance <= limit)
                .OrderBy(c => c.Distance)
                .Take(count)
                .Select(c => c.Candidate),
        ];
    }

    /// <summary>Number of edits between two spellings, in any case (optimal string alignment).</summary>
    public static int Between(string a, string b)
    {
        var (left, right) = (a.ToUpperInvariant(), b.ToUpperInvariant());
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            rows[i, 0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + cost);
                var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                rows[i, j] = isSwap ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
            }
        }

        return rows[left.Length, right.Length];
    }
}
