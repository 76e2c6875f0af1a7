using System.Collections.Immutable;
using Lanewise.Statistics.Regression;

namespace Lanewise.Market.Gap;

/// <summary>What may explain pay, as the regressors of a hedonic regression.</summary>
/// <remarks>
/// Rosen, "Hedonic prices and implicit markets", Journal of Political Economy 82, 1974; for log wages Mincer, "Schooling, Experience, and
/// Earnings", 1974: years of experience enter with their square. Every other factor is a set of levels, of which the most frequent is left
/// out; levels with few openings stand together as one.
/// </remarks>
internal sealed class PayFactors
{
    private const string Rare = "other";

    private readonly string[][] _levels;
    private readonly Dictionary<string, int>[] _columns;

    /// <summary>Takes the openings, and how many a level needs to stand alone.</summary>
    public PayFactors(IReadOnlyList<PaidOpening> openings, int least)
    {
        _levels = [.. Names.Select((_, factor) => Merged(openings, factor, least))];
        _columns = new Dictionary<string, int>[Names.Length];
        var factorOf = new List<int> { -1, YearsFactor, YearsFactor, YearsFactor };
        for (var factor = 0; factor < Names.Length; factor++)
        {
            _columns[factor] = [];
            foreach (
                var level in _levels[factor]
                    .CountBy(level => level)
                    .OrderByDescending(p => p.Value)
                    .ThenBy(p => p.Key, StringComparer.Ordinal)
                    .Skip(1)
            )
            {
                _columns[factor].Add(level.Key, factorOf.Count);
                factorOf.Add(factor);
            }
        }

        FactorOf = [.. factorOf];
        Cells = [.. openings.Select(Row)];
    }

    /// <summary>The factors that are sets of levels; years asked come after them.</summary>
    public static ImmutableArray<string> Names { get; } =
    ["lane", "seniority", "place", "workplace", "employment", "month", "source"];

    /// <summary>Number of the factor of the years asked.</summary>
    public static int YearsFactor => Names.Length;

    /// <summary>By column, its factor; −1 for the intercept.</summary>
    public int[] FactorOf { get; }

    /// <summary>By opening, its filled columns: the intercept, years, and the levels that are not left out.</summary>
    public IReadOnlyList<IReadOnlyList<(int Column, double Value)>> Cells { get; }

    /// <summary>The regressors without the choice.</summary>
    public Design Mix() => new(FactorOf.Length, Cells);

    /// <summary>The regressors with a last column that is 1 for the first choice.</summary>
    public Design WithChoice(IReadOnlyList<PaidOpening> openings) =>
        new(
            FactorOf.Length + 1,
            [.. Cells.Select((cells, row) => openings[row].IsFirst ? [.. cells, (FactorOf.Length, 1.0)] : cells)]
        );

    private List<(int, double)> Row(PaidOpening opening, int row)
    {
        var cells = new List<(int, double)> { (0, 1) };
        if (opening.Years is { } years and > 0)
        {
            cells.Add((1, years));
            cells.Add((2, years * years / 100.0));
        }

        if (opening.Years is null)
        {
            cells.Add((3, 1));
        }

        for (var factor = 0; factor < Names.Length; factor++)
        {
            if (_columns[factor].TryGetValue(_levels[factor][row], out var column))
            {
                cells.Add((column, 1));
            }
        }

        return cells;
    }

    private static string[] Merged(IReadOnlyList<PaidOpening> openings, int factor, int least)
    {
        var counts = openings.CountBy(opening => opening.Levels[factor]).ToDictionary(StringComparer.Ordinal);
        return [.. openings.Select(o => counts[o.Levels[factor]] < least ? Rare : o.Levels[factor])];
    }
}
