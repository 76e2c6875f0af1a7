namespace Lanewise.Statistics.Regression;

/// <summary>Linear regression with standard errors that allow observations of one cluster, such as an employer, to move together.</summary>
/// <remarks>
/// Ordinary or weighted least squares; the covariance is Liang and Zeger's sandwich ("Longitudinal data analysis using generalized linear
/// models", Biometrika 73, 1986) times <c>G/(G-1) · (n-1)/(n-k)</c>, as R's <c>sandwich::vcovCL(type = "HC1")</c> gives it. It needs many clusters: see
/// Cameron and Miller, "A practitioner's guide to cluster-robust inference", Journal of Human Resources 50, 2015. Collinear columns are left out.
/// </remarks>
public static class LeastSquares
{
    /// <summary>Fits a model; null where there are no more observations than columns told apart, or fewer than two clusters.</summary>
    /// <param name="design">The regressors; give a column of ones for an intercept.</param>
    /// <param name="outcomes">The outcome of each row.</param>
    /// <param name="clusters">The cluster of each row, numbered from 0; rows of one cluster may depend on each other.</param>
    /// <param name="weights">A weight above 0 for each row; null for equal ones.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static LinearFit? Fit(Design design, double[] outcomes, int[] clusters, double[]? weights = null)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(clusters);
        if (
            outcomes.Length != design.Rows
            || clusters.Length != design.Rows
            || (weights ?? outcomes).Length != design.Rows
        )
        {
            throw new ArgumentException(
                "Outcomes, clusters and weights need one entry for each row.",
                nameof(outcomes)
            );
        }

        if (design.Rows == 0)
        {
            return null;
        }

        var equations = new NormalEquations(design, weights);
        var coefficients = Solve(design, equations, outcomes, weights);
        var residuals = new double[design.Rows];
        for (var row = 0; row < residuals.Length; row++)
        {
            residuals[row] = outcomes[row] - design.Product(row, coefficients);
        }

        var groups = Sandwich.RowsByCluster(clusters).Count();
        if (design.Rows <= equations.Rank || groups < 2)
        {
            return null;
        }

        var correction = (double)groups / (groups - 1) * (design.Rows - 1) / (design.Rows - equations.Rank);
        var covariance = Sandwich.Covariance(
            design,
            equations,
            row => residuals[row] * (weights?[row] ?? 1),
            clusters,
            correction
        );
        return new(coefficients, covariance, equations.IsKept, residuals, groups);
    }

    // One step of refinement takes off most of what the squared condition of the normal equations costs.
    private static double[] Solve(Design design, NormalEquations equations, double[] outcomes, double[]? weights)
    {
        var coefficients = new double[design.Columns];
        for (var step = 0; step < 2; step++)
        {
            var right = new double[design.Columns];
            for (var row = 0; row < outcomes.Length; row++)
            {
                design.AddTo(right, row, (weights?[row] ?? 1) * (outcomes[row] - design.Product(row, coefficients)));
            }

            var change = equations.Solve(right);
            for (var column = 0; column < change.Length; column++)
            {
                coefficients[column] += change[column];
            }
        }

        return coefficients;
    }
}
