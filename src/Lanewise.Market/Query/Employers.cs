namespace Lanewise.Market.Query;

/// <summary>Numbers employers, so that what one of them posts is taken together.</summary>
internal static class Employers
{
    /// <summary>A number from 0 for each opening's employer; an opening whose employer is unknown has one of its own.</summary>
    /// <param name="companies">By opening, the hash of its employer, or null.</param>
    public static int[] Numbered(IEnumerable<ulong?> companies)
    {
        var numbers = new Dictionary<ulong, int>();
        var next = 0;
        return
        [
            .. companies.Select(company =>
            {
                if (company is not { } known)
                {
                    return next++;
                }

                if (!numbers.TryGetValue(known, out var number))
                {
                    numbers.Add(known, number = next++);
                }

                return number;
            }),
        ];
    }

    /// <summary>The same, as clusters to draw.</summary>
    public static ulong[] Clusters(IEnumerable<ulong?> companies) =>
        Array.ConvertAll(Numbered(companies), number => (ulong)number);
}
