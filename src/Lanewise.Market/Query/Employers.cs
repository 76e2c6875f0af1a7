using System.Runtime.InteropServices;

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

    /// <summary>Things in the order of their employers' numbers, those of one employer in the order in which they stood.</summary>
    /// <param name="things">The things.</param>
    /// <param name="employer">The number of a thing's employer, from 0 and without large gaps.</param>
    public static List<T> InOrder<T>(List<T> things, Func<T, int> employer)
    {
        var employers = things.ConvertAll(thing => employer(thing));
        var next = new int[employers.Count == 0 ? 1 : employers.Max() + 2];
        foreach (var number in employers)
        {
            next[number + 1]++;
        }

        for (var number = 1; number < next.Length; number++)
        {
            next[number] += next[number - 1];
        }

        var ordered = new List<T>();
        CollectionsMarshal.SetCount(ordered, things.Count);
        var places = CollectionsMarshal.AsSpan(ordered);
        for (var i = 0; i < things.Count; i++)
        {
            places[next[employers[i]]++] = things[i];
        }

        return ordered;
    }
}
