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
        var meat = Meat(design, score, clusters);
        var size = design.Columns;
        return Array.ConvertAll(Carried(bread, Carried(bread, meat, size), size), entry => correction * entry);
    }

    // Most scores of a cluster are 0 where the regressors are levels of factors, so few products are left.
    private static double[] Meat(Design design, Func<int, double> score, int[] clusters)
    {
        var size = design.Columns;
        var meat = new double[size * size];
        var sums = new double[size];
        foreach (var rows in RowsByCluster(clusters))
        {
            sums.AsSpan().Clear();
            foreach (var row in rows)
            {
                design.AddTo(sums, row, score(row));
            }

            int[] touched = [.. Enumerable.Range(0, size).Where(column => sums[column] != 0)];
            foreach (var i in touched)
            {
                foreach (var j in touched)
                {
                    meat[(i * size) + j] += sums[i] * sums[j];
                }
            }
        }

        return meat;
    }

    /// <summary>The bread times a matrix, turned on its side; twice gives the bread on both sides of a symmetric one.</summary>
    private static double[] Carried(NormalEquations bread, double[] matrix, int size)
    {
        var carried = new double[matrix.Length];
        var column = new double[size];
        for (var j = 0; j < size; j++)
        {
            for (var i = 0; i < size; i++)
            {
                column[i] = matrix[(i * size) + j];
            }

            bread.Solve(column).CopyTo(carried.AsSpan(j * size));
        }

        return carried;
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
