namespace Lanewise.Statistics.Regression;

/// <summary>The covariance of estimated coefficients from the sums of scores by cluster.</summary>
/// <remarks>Liang and Zeger, Biometrika 73, 1986: bread times the scores' cross-products by cluster times bread.</remarks>
internal static class Sandwich
{
    /// <summary>The covariance, row by row.</summary>
    /// <param name="design">The regressors.</param>
    /// <param name="bread">The equations whose solution carries scores to coefficients.</param>
    /// <param name="score">By row, the factor of the row in its score.</param>
    /// <param name="clusters">By row, its cluster from 0.</param>
    /// <param name="correction">Factor for few clusters and rows.</param>
    public static double[] Covariance(
        Design design,
        NormalEquations bread,
        Func<int, double> score,
        int[] clusters,
        double correction
    )
    {
        var size = design.Columns;
        var covariance = new double[size * size];
        var sums = new double[size];
        foreach (var rows in RowsByCluster(clusters))
        {
            sums.AsSpan().Clear();
            foreach (var row in rows)
            {
                design.AddTo(sums, row, score(row));
            }

            var influence = bread.Solve(sums);
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size && influence[i] != 0; j++)
                {
                    covariance[(i * size) + j] += correction * influence[i] * influence[j];
                }
            }
        }

        return covariance;
    }

    /// <summary>The rows of each cluster that has any.</summary>
    public static IEnumerable<List<int>> RowsByCluster(int[] clusters)
    {
        var rows = new List<int>?[clusters.Length == 0 ? 0 : clusters.Max() + 1];
        for (var row = 0; row < clusters.Length; row++)
        {
            (rows[clusters[row]] ??= []).Add(row);
        }

        return rows.OfType<List<int>>();
    }
}
