namespace Lanewise.Statistics.Regression;

/// <summary>The chance of something as a function of regressors.</summary>
/// <remarks>
/// Logistic regression by iteratively reweighted least squares (McCullagh and Nelder, "Generalized Linear Models", 2nd edition 1989, section
/// 4.4). Where a column separates the outcomes there is no finite maximum; a ridge penalty, given as added observations of no outcome either
/// way, keeps the coefficients finite and hardly moves the others (le Cessie and van Houwelingen, Applied Statistics 41, 1992).
/// </remarks>
public sealed class LogisticModel
{
    private const int MostSteps = 100;
    private const double Tolerance = 1e-10;
    private const double FarthestLogOdds = 30;

    private LogisticModel(double[] coefficients, double[] chances, bool isConverged) =>
        (Coefficients, Chances, IsConverged) = (coefficients, chances, isConverged);

    /// <summary>By column; 0 where the column was left out because earlier columns already tell it.</summary>
    public IReadOnlyList<double> Coefficients { get; }

    /// <summary>By row, the fitted chance, between 0 and 1.</summary>
    public IReadOnlyList<double> Chances { get; }

    /// <summary>Whether the steps came to rest.</summary>
    public bool IsConverged { get; }

    /// <summary>Fits a model; null without rows.</summary>
    /// <param name="design">The regressors; column 0 is the intercept, which is not penalised.</param>
    /// <param name="happened">By row, whether it happened.</param>
    /// <param name="penalty">Ridge penalty on the squared coefficients, 0 or more.</param>
    /// <exception cref="ArgumentException">The lengths differ or the penalty is negative.</exception>
    public static LogisticModel? Fit(Design design, bool[] happened, double penalty = 0)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentOutOfRangeException.ThrowIfNegative(penalty);
        if (happened.Length != design.Rows)
        {
            throw new ArgumentException("Outcomes need one entry for each row.", nameof(happened));
        }

        if (design.Rows == 0)
        {
            return null;
        }

        var coefficients = new double[design.Columns];
        var (chances, weights) = (new double[design.Rows], new double[design.Rows]);
        for (var step = 0; step < MostSteps; step++)
        {
            var score = Evaluate(design, happened, coefficients, chances, weights);
            for (var column = 1; column < coefficients.Length; column++)
            {
                score[column] -= penalty * coefficients[column];
            }

            var change = new NormalEquations(design, weights, penalty).Solve(score);
            for (var column = 0; column < change.Length; column++)
            {
                coefficients[column] += change[column];
            }

            if (change.Max(Math.Abs) < Tolerance * (1 + coefficients.Max(Math.Abs)))
            {
                Evaluate(design, happened, coefficients, chances, weights);
                return new(coefficients, chances, true);
            }
        }

        return new(coefficients, chances, false);
    }

    private static double[] Evaluate(
        Design design,
        bool[] happened,
        double[] coefficients,
        double[] chances,
        double[] weights
    )
    {
        var score = new double[design.Columns];
        for (var row = 0; row < chances.Length; row++)
        {
            var odds = Math.Clamp(design.Product(row, coefficients), -FarthestLogOdds, FarthestLogOdds);
            chances[row] = 1 / (1 + Math.Exp(-odds));
            weights[row] = chances[row] * (1 - chances[row]);
            design.AddTo(score, row, (happened[row] ? 1 : 0) - chances[row]);
        }

        return score;
    }
}
