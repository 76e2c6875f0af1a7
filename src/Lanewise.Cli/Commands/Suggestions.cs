namespace Lanewise.Cli.Commands;

/// <summary>Known words that someone who typed an unknown one may have meant.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    /// <summary>The nearest known words: those that begin with the word or differ from it by few typing slips; nearest first.</summary>
    /// <param name="word">What was typed.</param>
    /// <param name="known">Words that would have been right.</param>
    public static IReadOnlyList<string> For(string word, IEnumerable<string> known)
    {
        var (typed, most) = (Fold(word), Math.Max(1, word.Length / 3));
        return
        [
            .. known
                // Each letter that a known word lacks is a slip: a page pasted by mistake is compared with nothing.
                .Where(k => typed.Length - k.Length <= most)
                .Select(k => (Word: k, Slips: Slips(typed, Fold(k))))
                .Where(k => k.Slips <= most)
                .OrderBy(k => k.Slips)
                .ThenBy(k => k.Word, StringComparer.OrdinalIgnoreCase)
                .Select(k => k.Word)
                .Distinct(StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    /// <summary>The words as the end of a sentence: "; did you mean A, B or C?", or nothing.</summary>
    public static string Sentence(IReadOnlyList<string> words) =>
        words switch
        {
            [] => "",
            [var only] => $"; did you mean {only}?",
            _ => $"; did you mean {string.Join(", ", words.SkipLast(1))} or {words[^1]}?",
        };

    private static string Fold(string word) => word.ToLowerInvariant();

    // Optimal string alignment distance; a word that begins another counts as one slip away from it.
    private static int Slips(string a, string b)
    {
        if (a.Length >= 2 && b.StartsWith(a, StringComparison.Ordinal))
        {
            return Math.Min(1, b.Length - a.Length);
        }

        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 1; j <= b.Length; j++)
        {
            d[0, j] = j;
            for (var i = 1; i <= a.Length; i++)
            {
                d[i, j] = Slip(d, a, b, (i, j));
            }
        }

        return d[a.Length, b.Length];
    }

    private static int Slip(int[,] d, string a, string b, (int I, int J) at)
    {
        var (i, j) = at;
        var least = Math.Min(d[i - 1, j], d[i, j - 1]) + 1;
        least = Math.Min(least, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwap ? Math.Min(least, d[i - 2, j - 2] + 1) : least;
    }
}
