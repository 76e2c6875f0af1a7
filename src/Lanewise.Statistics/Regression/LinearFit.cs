namespace Lanewise.Statistics.Regression;

/// <summary>A fitted linear model with the covariance of its coefficients.</summary>
public sealed class LinearFit
{
    private readonly double[] _covariance;

    internal LinearFit(double[] coefficients, double[] covariance, bool[] isKept, double[] residuals, int clusters)
    {
        (Coefficients, _covariance, IsKept, Residuals, Clusters) = (
            coefficients,
            covariance,
            isKept,
            residuals,
            clusters
        );
    }

    /// <summary>By column; 0 where the column was left out because earlier columns already tell it.</summary>
    public IReadOnlyList<double> Coefficients { get; }

    /// <summary>By column, whether it was estimated.</summary>
    public IReadOnlyList<bool> IsKept { get; }

    /// <summary>By row, observed less fitted.</summary>
    public IReadOnlyList<double> Residuals { get; }

    /// <summary>Number of clusters whose sums the covariance was made from.</summary>
    public int Clusters { get; }

    /// <summary>Covariance of two coefficients.</summary>
    public double Covariance(int first, int second) => _covariance[(first * Coefficients.Count) + second];

    /// <summary>A coefficient with its standard error.</summary>
    public Part Part(int column) => new(Coefficients[column], Math.Sqrt(Math.Max(Covariance(column, column), 0)));
}
