using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Regression;

/// <summary>Rates by a regressor within strata, whose events come in clusters: the design, fitted to as many kinds of events as there are.</summary>
/// <remarks>
/// Poisson regression with a logarithmic link and a level for each stratum, used for shares as Zou, "A modified Poisson regression approach to
/// prospective studies with binary data", American Journal of Epidemiology 159 (2004), does: the ratio is one of risks, not of odds, and the
/// variance is the cluster-robust one (Liang and Zeger, Biometrika 73, 1986) with the factor G/(G-1), so that neither Poisson's variance nor
/// independence within clusters is assumed; Student's t with G-1 degrees of freedom (Cameron and Miller, Journal of Human Resources 50, 2015). As R's
/// <c>glm(y ~ x + stratum, poisson)</c> with <c>sandwich::vcovCL(type = "HC0")</c>. The strata's levels are profiled out, which leaves one equation in the
/// slope. Strata with events at no level, or with one level, tell nothing and are left out, with the clusters that are nowhere else. Assumes one ratio in
/// all strata; where they differ it is an average of them. Not thread-safe.
/// </remarks>
public sealed class StratifiedRates
{
    private const double LargestSlope = 50;
    private const int MostSteps = 200;
    private const double Tolerance = 1e-12;
    private const double Rounding = 1e-9;

    private readonly RateLevel[] _levels;
    private readonly RateCell[] _cells;
    private readonly double[] _exposures;
    private readonly bool[] _tells;
    private readonly int _strata;

    // Room kept from fit to fit.
    private readonly double[] _scores;
    private readonly bool[] _isTelling;

    /// <summary>Takes in the design.</summary>
    /// <param name="levels">Every value of the regressor in every stratum, each pair once.</param>
    /// <param name="cells">What each cluster has at each level, each pair once; strata and clusters are numbered without large gaps.</param>
    /// <exception cref="ArgumentException">A cell has no such level, or an exposure that is not above 0.</exception>
    public StratifiedRates(IEnumerable<RateLevel> levels, IEnumerable<RateCell> cells)
    {
        (_levels, _cells) = ([.. levels], [.. cells]);
        if (_cells.Any(cell => cell.Level < 0 || cell.Level >= _levels.Length || !(cell.Exposure > 0)))
        {
            throw new ArgumentException("Cells have a level and an exposure above 0.", nameof(cells));
        }

        _exposures = new double[_levels.Length];
        foreach (var cell in _cells)
        {
            _exposures[cell.Level] += cell.Exposure;
        }

        var used = _levels.Where((_, level) => _exposures[level] > 0).CountBy(level => level.Stratum).ToDictionary();
        _tells = [.. _levels.Select((level, i) => _exposures[i] > 0 && used[level.Stratum] > 1)];
        _strata = _levels.Length == 0 ? 0 : _levels.Max(level => level.Stratum) + 1;
        var clusters = _cells.Length == 0 ? 0 : _cells.Max(cell => cell.Cluster) + 1;
        (_scores, _isTelling) = (new double[clusters], new bool[clusters]);
    }

    /// <summary>
    /// The ratio for one kind of event; null where the counts do not decide it: no events on one side, or all in fewer than two clusters.
    /// </summary>
    /// <param name="counts">By cell, its events, 0 or more.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">There is not one count a cell, or one is negative.</exception>
    public RateRatio? Ratio(ReadOnlySpan<int> counts, double level = 0.95)
    {
        if (counts.Length != _cells.Length || counts.ContainsAnyExceptInRange(0, int.MaxValue))
        {
            throw new ArgumentException("Every cell needs a count of 0 or more.", nameof(counts));
        }

        var (observed, events) = Totals(counts);
        if (Slope(observed, events) is not { } slope)
        {
            return null;
        }

        var (expected, means, information) = At(slope, events);
        var (clusters, squares) = Score(counts, events, expected, means);
        return clusters < 2 || !(information > 0) ? null : Judged(slope, squares, clusters, information, level);
    }

    /// <summary>How many clusters tell of the slope, and the sum of their squared scores.</summary>
    private (int Clusters, double Squares) Score(
        ReadOnlySpan<int> counts,
        double[] events,
        double[] expected,
        double[] means
    )
    {
        Array.Clear(_scores);
        Array.Clear(_isTelling);
        var (distances, rates) = (new double[_levels.Length], new double[_levels.Length]);
        for (var i = 0; i < _levels.Length; i++)
        {
            var (stratum, x) = _levels[i];
            var tells = _tells[i] && events[stratum] > 0;
            (distances[i], rates[i]) = tells ? (x - means[stratum], expected[i] / _exposures[i]) : (0, double.NaN);
        }

        for (var i = 0; i < _cells.Length; i++)
        {
            var (level, cluster, exposure) = _cells[i];
            if (!double.IsNaN(rates[level]))
            {
                _scores[cluster] += distances[level] * (counts[i] - (rates[level] * exposure));
                _isTelling[cluster] = true;
            }
        }

        var (clusters, squares) = (0, 0.0);
        for (var i = 0; i < _scores.Length; i++)
        {
            clusters += _isTelling[i] ? 1 : 0;
            squares += _scores[i] * _scores[i];
        }

        return (clusters, squares);
    }

    private static RateRatio? Judged(double slope, double squares, int clusters, double information, double level)
    {
        var error = Math.Sqrt(clusters / (clusters - 1.0) * squares) / information;
        if (!(error > Rounding))
        {
            return null; // every cluster repeats the others: nothing shows how sure it is
        }

        var half = StudentT.InvCDF(0, 1, clusters - 1, 0.5 + (level / 2)) * error;
        return new(
            new(Math.Exp(slope), Math.Exp(slope - half), Math.Exp(slope + half)),
            2 * StudentT.CDF(0, 1, clusters - 1, -Math.Abs(slope) / error),
            clusters
        );
    }

    private (double[] Observed, double[] Events) Totals(ReadOnlySpan<int> counts)
    {
        var (observed, events) = (new double[_levels.Length], new double[_strata]);
        for (var i = 0; i < _cells.Length; i++)
        {
            var level = _cells[i].Level;
            if (_tells[level])
            {
                observed[level] += counts[i];
                events[_levels[level].Stratum] += counts[i];
            }
        }

        return (observed, events);
    }

    /// <summary>Where the score, which falls in the slope, is zero; null where it has no zero.</summary>
    private double? Slope(double[] observed, double[] events)
    {
        var (low, high) = (-LargestSlope, LargestSlope);
        if (!(Score(At(low, events).Expected, observed) > 0) || !(Score(At(high, events).Expected, observed) < 0))
        {
            return null;
        }

        var slope = 0.0;
        for (var i = 0; i < MostSteps; i++)
        {
            var (expected, _, information) = At(slope, events);
            var score = Score(expected, observed);
            (low, high) = score > 0 ? (slope, high) : (low, slope);
            var next = slope + (score / information);

            // Newton leaves the bracket only far from the solution; halving the bracket brings it back.
            next = next > low && next < high ? next : (low + high) / 2;
            if (Math.Abs(next - slope) < Tolerance)
            {
                return next;
            }

            slope = next;
        }

        return slope;
    }

    private double Score(double[] expected, double[] observed)
    {
        var sum = 0.0;
        for (var level = 0; level < _levels.Length; level++)
        {
            sum += (observed[level] - expected[level]) * _levels[level].X;
        }

        return sum;
    }

    /// <summary>By level the events expected, by stratum the regressor's mean over them, and the information on the slope.</summary>
    private (double[] Expected, double[] Means, double Information) At(double slope, double[] events)
    {
        var (expected, means, totals) = (new double[_levels.Length], new double[_strata], new double[_strata]);
        var highest = new double[_strata];
        Array.Fill(highest, double.NegativeInfinity);
        for (var level = 0; level < _levels.Length; level++)
        {
            ref var most = ref highest[_levels[level].Stratum];
            most = Math.Max(most, slope * _levels[level].X);
        }

        for (var level = 0; level < _levels.Length; level++)
        {
            var (stratum, x) = _levels[level];
            expected[level] = _tells[level] ? _exposures[level] * Math.Exp((slope * x) - highest[stratum]) : 0;
            totals[stratum] += expected[level];
            means[stratum] += expected[level] * x;
        }

        var information = 0.0;
        for (var level = 0; level < _levels.Length; level++)
        {
            var (stratum, x) = _levels[level];
            if (_tells[level])
            {
                expected[level] *= events[stratum] / totals[stratum];
                var distance = x - (means[stratum] / totals[stratum]);
                information += expected[level] * distance * distance;
            }
        }

        for (var stratum = 0; stratum < _strata; stratum++)
        {
            means[stratum] = totals[stratum] > 0 ? means[stratum] / totals[stratum] : 0;
        }

        return (expected, means, information);
    }
}
