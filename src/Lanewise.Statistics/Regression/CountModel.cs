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

    private readonly NormalEquations _equations;

    private CountModel(
        Design design,
        double[] coefficients,
        NormalEquations equations,
        double[] fitted,
        double[] counts
    )
    {
        (Coefficients, _equations, Fitted) = (coefficients, equations, fitted);
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

        var unit = new double[Coefficients.Count];
        unit[column] = 1;
        var variance = Dispersion * _equations.Solve(unit)[column];
        var half = StudentT.InvCDF(0, 1, DegreesOfFreedom, 0.5 + (level / 2)) * Math.Sqrt(Math.Max(variance, 0));
        return new(Coefficients[column], Coefficients[column] - half, Coefficients[column] + half);
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
