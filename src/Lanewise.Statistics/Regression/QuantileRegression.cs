using Lanewise.Statistics.Quantiles;
using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Regression;

/// <summary>How regressors move a quantile of an outcome rather than its mean.</summary>
/// <remarks>
/// Koenker and Bassett, "Regression quantiles", Econometrica 46, 1978, solved by <see cref="InteriorPoint"/>. The covariance is the sandwich of
/// Parente and Santos Silva, "Quantile regression with clustered data", Journal of Econometric Methods 5, 2016, with Powell's kernel estimate of the
/// density of the errors at 0 (Gaussian kernel) and Hall and Sheather's bandwidth, as R's <c>quantreg::summary.rq(se = "ker")</c> chooses it.
/// </remarks>
public static class QuantileRegression
{
    private const double InterquartileOfNormal = 1.34;

    /// <summary>Fits a model; null where there are no more observations than columns told apart, or fewer than two clusters.</summary>
    /// <param name="design">The regressors; give a column of ones for an intercept.</param>
    /// <param name="outcomes">The outcome of each row.</param>
    /// <param name="quantile">The quantile, above 0 and below 1.</param>
    /// <param name="clusters">The cluster of each row, numbered from 0.</param>
    /// <exception cref="ArgumentException">The lengths differ or the quantile is out of range.</exception>
    public static LinearFit? Fit(Design design, double[] outcomes, double quantile, int[] clusters)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(clusters);
        if (outcomes.Length != design.Rows || clusters.Length != design.Rows || quantile is not (> 0 and < 1))
        {
            throw new ArgumentException(
                "One outcome and cluster a row, and a quantile between 0 and 1.",
                nameof(outcomes)
            );
        }

        var all = new NormalEquations(design, []);
        var groups = Sandwich.RowsByCluster(clusters).Count();
        if (design.Rows <= all.Rank || groups < 2)
        {
            return null;
        }

        var coefficients = InteriorPoint.Solve(design, outcomes, quantile);
        var residuals = new double[design.Rows];
        for (var row = 0; row < residuals.Length; row++)
        {
            residuals[row] = outcomes[row] - design.Product(row, coefficients);
        }

        var bread = new NormalEquations(design, Densities(residuals, quantile));
        var covariance = Sandwich.Covariance(
            design,
            bread,
            row => quantile - (residuals[row] < 0 ? 1 : 0),
            clusters,
            (double)groups / (groups - 1)
        );
        return new(coefficients, covariance, all.IsKept, residuals, groups);
    }

    private static double[] Densities(double[] residuals, double quantile)
    {
        var width = Bandwidth(residuals.Length, quantile);
        width = Math.Min(width, Math.Min(quantile, 1 - quantile) * 0.99);
        var spread = Normal.InvCDF(0, 1, quantile + width) - Normal.InvCDF(0, 1, quantile - width);
        var half = spread * Scale(residuals);
        return Array.ConvertAll(residuals, residual => Normal.PDF(0, 1, residual / half) / half);
    }

    /// <summary>Hall and Sheather, Journal of the Royal Statistical Society B 50, 1988, for intervals of 95%.</summary>
    private static double Bandwidth(int rows, double quantile)
    {
        var at = Normal.InvCDF(0, 1, quantile);
        var density = Normal.PDF(0, 1, at);
        return Math.Pow(rows, -1.0 / 3)
            * Math.Pow(Normal.InvCDF(0, 1, 0.975), 2.0 / 3)
            * Math.Pow(1.5 * density * density / ((2 * at * at) + 1), 1.0 / 3);
    }

    private static double Scale(double[] residuals)
    {
        var sorted = residuals.Order().ToArray();
        var mean = sorted.Average();
        var deviation = Math.Sqrt(sorted.Sum(r => (r - mean) * (r - mean)) / (sorted.Length - 1));
        var between = (SampleQuantile.Of(sorted, 0.75) - SampleQuantile.Of(sorted, 0.25)) / InterquartileOfNormal;

        // Where at least half of the residuals are 0, as in a fit through most points, the quartiles say nothing.
        var scale = between > 0 ? Math.Min(deviation, between) : deviation;
        return scale > 0 ? scale : 1;
    }
}
