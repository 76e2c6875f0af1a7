using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Regression;

/// <summary>How regressors move a quantile of an outcome rather than its mean.</summary>
/// <remarks>
/// Koenker and Bassett, "Regression quantiles", Econometrica 46, 1978, solved by <see cref="InteriorPoint"/>. The covariance is a sandwich: scores are
/// summed by cluster (Parente and Santos Silva, "Quantile regression with clustered data", Journal of Econometric Methods 5, 2016), and the density of
/// the errors at 0 is the difference of two neighbouring regression quantiles (Hendricks and Koenker, Journal of the American Statistical
/// Association 87, 1992), as R's <c>quantreg::summary.rq(se = "nid")</c> estimates it, with Hall and Sheather's bandwidth.
/// </remarks>
public static class QuantileRegression
{
    private const double SmallestSpread = 1.4901161193847656e-08; // square root of the rounding unit, as in quantreg

    // A fit goes through as many points as it has columns; their residuals are 0 but for rounding.
    private const double Rounding = 1e-9;

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
        var residuals = Residuals(design, outcomes, coefficients);
        var bread = new NormalEquations(design, Densities(design, outcomes, quantile));
        var covariance = Sandwich.Covariance(
            design,
            bread,
            row => quantile - (residuals[row] < 0 ? 1 : 0),
            clusters,
            (double)groups / (groups - 1)
        );
        return new(coefficients, covariance, all.IsKept, residuals, groups);
    }

    private static double[] Residuals(Design design, double[] outcomes, double[] coefficients)
    {
        var residuals = new double[outcomes.Length];
        for (var row = 0; row < residuals.Length; row++)
        {
            var residual = outcomes[row] - design.Product(row, coefficients);
            residuals[row] = Math.Abs(residual) < Rounding * Math.Max(1, Math.Abs(outcomes[row])) ? 0 : residual;
        }

        return residuals;
    }

    private static double[] Densities(Design design, double[] outcomes, double quantile)
    {
        var half = Bandwidth(outcomes.Length, quantile);
        while (quantile - half < 0 || quantile + half > 1)
        {
            half /= 2;
        }

        var above = InteriorPoint.Solve(design, outcomes, quantile + half);
        var below = InteriorPoint.Solve(design, outcomes, quantile - half);
        var densities = new double[outcomes.Length];
        for (var row = 0; row < densities.Length; row++)
        {
            var spread = design.Product(row, above) - design.Product(row, below);
            densities[row] = Math.Max(0, 2 * half / (spread - SmallestSpread));
        }

        return densities;
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
}
