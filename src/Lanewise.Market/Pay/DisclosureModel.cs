using System.Collections.Immutable;
using Lanewise.Statistics.Regression;

namespace Lanewise.Market.Pay;

/// <summary>The chance that an opening states base pay, given what else it says and what its employer does elsewhere.</summary>
/// <remarks>
/// A propensity score (Rosenbaum and Rubin, Biometrika 70, 1983): logistic regression on lane, seniority, place, workplace, source, and how often the
/// employer's other openings state pay. A light ridge keeps employers that always or never do from deciding alone.
/// </remarks>
internal sealed class DisclosureModel
{
    private const double Penalty = 1;
    private const double LeastChance = 0.02;
    private const string Rare = "other";

    private DisclosureModel(double[] chances) => Chances = chances;

    /// <summary>The factors read from postings; the employer's habit comes after them.</summary>
    public static ImmutableArray<string> Names { get; } = ["lane", "seniority", "place", "workplace", "source"];

    /// <summary>By opening, the chance, at least a fiftieth, so that no opening stands for more than fifty.</summary>
    public double[] Chances { get; }

    /// <summary>Fits the model; null where all openings state pay, or none, or the steps do not come to rest.</summary>
    /// <param name="openings">Openings with and without pay.</param>
    /// <param name="least">Openings below which a level stands with others.</param>
    public static DisclosureModel? Fit(IReadOnlyList<AskedOpening> openings, int least)
    {
        bool[] stated = [.. openings.Select(opening => opening.Base is not null)];
        if (!stated.Contains(true) || !stated.Contains(false))
        {
            return null;
        }

        var habits = Habits(openings, stated);
        var factors = Names.Length + 1;
        var columns = new Dictionary<(int Factor, string Level), int>();
        string Level(int row, int factor) => factor < Names.Length ? openings[row].Levels[factor] : habits[row];
        var rows = Enumerable.Range(0, openings.Count).Select(_ => new List<(int, double)> { (0, 1) }).ToArray();
        for (var factor = 0; factor < factors; factor++)
        {
            var counts = Enumerable
                .Range(0, rows.Length)
                .CountBy(row => Level(row, factor))
                .ToDictionary(StringComparer.Ordinal);
            var usual = counts.MaxBy(pair => pair.Value).Key;
            for (var row = 0; row < rows.Length; row++)
            {
                var level = Level(row, factor);
                if (level != usual)
                {
                    var key = (factor, counts[level] < least ? Rare : level);
                    columns.TryAdd(key, columns.Count + 1);
                    rows[row].Add((columns[key], 1));
                }
            }
        }

        var fit = LogisticModel.Fit(new(columns.Count + 1, rows), stated, Penalty);
        return fit is { IsConverged: true }
            ? new([.. fit.Chances.Select(chance => Math.Max(chance, LeastChance))])
            : null;
    }

    /// <summary>By opening, how many of its employer's other openings state pay.</summary>
    private static string[] Habits(IReadOnlyList<AskedOpening> openings, bool[] stated)
    {
        var counts = new Dictionary<ulong, (int All, int Stated)>();
        for (var row = 0; row < stated.Length; row++)
        {
            if (openings[row].Company is { } company)
            {
                var (all, some) = counts.GetValueOrDefault(company);
                counts[company] = (all + 1, some + (stated[row] ? 1 : 0));
            }
        }

        return
        [
            .. openings.Select(
                (opening, row) =>
                    opening.Company is { } company
                        ? Habit(counts[company].All - 1, counts[company].Stated - (stated[row] ? 1 : 0))
                        : "unknown"
            ),
        ];
    }

    private static string Habit(int others, int stated) =>
        (others, stated) switch
        {
            (0, _) => "no other opening",
            (_, 0) => "never",
            _ when stated == others => "always",
            _ when stated * 2 >= others => "mostly",
            _ => "sometimes",
        };
}
