using System.Collections.Immutable;

namespace Lanewise.Advice.Offers;

/// <summary>How contracts follow one another, from which the idle weeks of a year come.</summary>
/// <param name="Weeks">Weeks that a contract lasts, 1 or more.</param>
/// <param name="Renewed">Chance that it is followed by one as long without a gap, from 0 to 1.</param>
/// <param name="SearchWeeks">Weeks that finding the next one takes on average: 0, or 1 or more.</param>
public sealed record ContractCourse(int Weeks, double Renewed, double SearchWeeks)
{
    /// <summary>The exact distribution of idle weeks among <paramref name="weeks"/> that begin with a contract, fewest first.</summary>
    /// <remarks>
    /// A Markov chain over weeks: so many weeks of the contract left, or searching, which ends each week with the same chance, so that the
    /// length of a search is geometric.
    /// </remarks>
    public ImmutableArray<IdleOutcome> Distribution(int weeks)
    {
        // working[left][idle] and searching[idle]: chances of having so many weeks of the contract left, or none, after so many idle ones.
        var working = new double[Weeks + 1][];
        for (var left = 0; left <= Weeks; left++)
        {
            working[left] = new double[weeks + 1];
        }

        var searching = new double[weeks + 1];
        working[Weeks][0] = 1;
        for (var week = 0; week < weeks; week++)
        {
            (working, searching) = Next(working, searching);
        }

        return
        [
            .. Enumerable
                .Range(0, weeks + 1)
                .Select(idle => new IdleOutcome(idle, working.Sum(left => left[idle]) + searching[idle]))
                .Where(outcome => outcome.Chance > 0),
        ];
    }

    private (double[][] Working, double[] Searching) Next(double[][] working, double[] searching)
    {
        var found = SearchWeeks < 1 ? 1 : 1 / SearchWeeks;
        var renewed = SearchWeeks < 1 ? 1 : Renewed;
        var nextSearching = new double[searching.Length];
        var nextWorking = new double[working.Length][];
        nextWorking[0] = working[0]; // no week begins with a contract of no weeks left
        for (var left = 1; left < working.Length; left++)
        {
            nextWorking[left] = left + 1 < working.Length ? [.. working[left + 1]] : new double[searching.Length];
        }

        for (var idle = 0; idle < searching.Length; idle++)
        {
            nextWorking[Weeks][idle] += working[1][idle] * renewed;
            nextSearching[idle] += working[1][idle] * (1 - renewed);
            if (idle > 0)
            {
                nextWorking[Weeks][idle] += searching[idle - 1] * found;
                nextSearching[idle] += searching[idle - 1] * (1 - found);
            }
        }

        return (nextWorking, nextSearching);
    }
}
