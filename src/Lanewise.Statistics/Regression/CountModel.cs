using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Regression;

/// <summary>Counts as a function of regressors, with more variation than Poisson's allowed.</summary>
/// <remarks>
/// Quasi-Poisson regression with a logarithmic link by iteratively reweighted least squares (McCullagh and Nelder, "Generalized Linear Models",
/// 2nd edition 1989, chapters 6 and 9), as R's <c>glm(family = quasipoisson)</c>: dispersion is Pearson's statistic over the degrees of freedom.
/// </remarks>
public sealed class CountModel
{
    private const int MostSteps = 100;
    private const double Tolerance = 1e-11;
    private const double FarthestLog = 700;

    private readonly Design _design;
    private readonly NormalEquations _equations;

    private CountModel(
        Design design,
        double[] coefficients,
        NormalEquations equations,
        double[] fitted,
        double[] counts
    )
    {
        (Coefficients, _design, _equations, Fitted) = (coefficients, design, equations, fitted);
        DegreesOfFreedom = design.Rows - equations.Rank;
        var pearson = counts.Zip(fitted, (count, mean) => (count - mean) * (count - mean) / mean).Sum();
        Dispersion = DegreesOfFreedom > 0 ? pearson / DegreesOfFreedom : double.NaN;
        Deviance =
            2
            * counts
                .Zip(fitted, (count, mean) => (count == 0 ? 0 : count * Math.Log(count / mean)) - count + mean)
                .Sum();
    }

    /// <summary>By column, in logarithms; 0 where the column was left out because earlier ones already tell it.</summary>
    public IReadOnlyList<double> Coefficients { get; }

    /// <summary>By row, the fitted mean.</summary>
    public IReadOnlyList<double> Fitted { get; }

    /// <summary>Rows less columns told apart.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>Variance over mean; 1 for Poisson counts.</summary>
    public double Dispersion { get; }

    /// <summary>How far the counts are from the fit, for comparing models of which one holds the other.</summary>
    public double Deviance { get; }

    /// <summary>Fits counts; null where they do not decide it: no rows to spare, no events, or steps that do not come to rest.</summary>
    /// <param name="design">The regressors; give columns for levels.</param>
    /// <param name="counts">By row, 0 or more.</param>
    /// <param name="exposures">By row, what the mean is in proportion to, above 0.</param>
    /// <exception cref="ArgumentException">The lengths differ, a count is negative or an exposure not above 0.</exception>
    public static CountModel? Fit(Design design, double[] counts, double[] exposures)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(exposures);
        if (
            counts.Length != design.Rows
            || exposures.Length != design.Rows
            || counts.Any(count => !(count >= 0))
            || exposures.Any(exposure => !(exposure > 0))
        )
        {
            throw new ArgumentException(
                "One count of 0 or more and one exposure above 0 for each row.",
                nameof(counts)
            );
        }

        if (counts.Sum() <= 0)
        {
            return null;
        }

        var fitted = Array.ConvertAll(counts, count => count + 0.1);
        var coefficients = new double[design.Columns];
        for (var step = 0; step < MostSteps; step++)
        {
            var equations = new NormalEquations(design, fitted);
            var right = new double[design.Columns];
            for (var row = 0; row < counts.Length; row++)
            {
                var working = Math.Log(fitted[row] / exposures[row]) + ((counts[row] - fitted[row]) / fitted[row]);
                design.AddTo(right, row, fitted[row] * working);
            }

            var next = equations.Solve(right);
            var change = next.Zip(coefficients, (a, b) => Math.Abs(a - b)).Max();
            coefficients = next;
            for (var row = 0; row < fitted.Length; row++)
            {
                var log = Math.Clamp(design.Product(row, coefficients), -FarthestLog, FarthestLog);
                fitted[row] = Math.Max(exposures[row] * Math.Exp(log), 1e-300);
            }

            if (!coefficients.All(double.IsFinite))
            {
                return null;
            }

            if (change < Tolerance * (1 + coefficients.Max(Math.Abs)))
            {
                return design.Rows > equations.Rank
                    ? new(design, coefficients, new(design, fitted), fitted, counts)
                    : null;
            }
        }

        return null;
    }

    /// <summary>A coefficient with its interval, by Student's distribution; null where its column was left out.</summary>
    /// <param name="column">The column.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public Estimate? Interval(int column, double level = 0.95)
    {
        if (!_equations.IsKept[column])
        {
            return null;
        }

        var half =
            StudentT.InvCDF(0, 1, DegreesOfFreedom, 0.5 + (level / 2)) * Math.Sqrt(Math.Max(Variance(column), 0));
        return new(Coefficients[column], Coefficients[column] - half, Coefficients[column] + half);
    }

    /// <summary>
    /// The same where the events of a row come in clusters that reach over several rows, such as employers over months: what rows have in common
    /// apart from clusters is in the dispersion, what a cluster has in common over rows in <paramref name="errors"/>.
    /// </summary>
    /// <remarks>
    /// The variance of Cameron, Gelbach and Miller, "Robust inference with multiway clustering", Journal of Business and Economic Statistics 29, 2011:
    /// that by one grouping and that by the other less that by both, where that by rows is the quasi-Poisson one; never less than either. Student's distribution
    /// with the fewer of the degrees of freedom and the effective clusters less one (<see cref="ClusterErrors.Clusters"/>).
    /// </remarks>
    /// <param name="column">The column.</param>
    /// <param name="errors">The errors of the coefficient by cluster.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public Estimate? Interval(int column, ClusterErrors errors, double level = 0.95)
    {
        if (!_equations.IsKept[column])
        {
            return null;
        }

        var inflation = FewClusters.Inflation(errors.Clusters);
        var clustered = inflation * inflation * errors.Squares;
        var rows = Math.Max(Variance(column), 0);
        var variance = Math.Max(Math.Max(rows, clustered), rows + clustered - errors.SquaresWithinRows);
        var half = FewClusters.Quantile(Math.Min(errors.Clusters, DegreesOfFreedom + 1), level) * Math.Sqrt(variance);
        return new(Coefficients[column], Coefficients[column] - half, Coefficients[column] + half);
    }

    /// <summary>By row, how much an event more than fitted adds to a coefficient (to first order); all 0 where its column was left out.</summary>
    /// <param name="column">The column.</param>
    public double[] Influences(int column)
    {
        var inverse = Inverse(column);
        return [.. Enumerable.Range(0, _design.Rows).Select(row => _design.Product(row, inverse))];
    }

    private double Variance(int column) => Dispersion * Inverse(column)[column];

    private double[] Inverse(int column)
    {
        var unit = new double[Coefficients.Count];
        if (_equations.IsKept[column])
        {
            unit[column] = 1;
        }

        return _equations.Solve(unit);
    }

    /// <summary>
    /// The chance of a fall in deviance at least as large as over a model that lacks some columns, were they of no use: the F test of
    /// McCullagh and Nelder, section 9.4.
    /// </summary>
    /// <param name="smaller">The model without them, on the same rows.</param>
    public double PValueAgainst(CountModel smaller)
    {
        ArgumentNullException.ThrowIfNull(smaller);
        var columns = smaller.DegreesOfFreedom - DegreesOfFreedom;
        if (columns <= 0 || !(Dispersion > 0))
        {
            return 1;
        }

        var statistic = Math.Max(0, (smaller.Deviance - Deviance) / columns / Dispersion);
        return 1 - FisherSnedecor.CDF(columns, DegreesOfFreedom, statistic);
    }
}
