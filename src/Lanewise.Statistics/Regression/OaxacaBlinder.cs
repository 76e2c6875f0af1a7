namespace Lanewise.Statistics.Regression;

/// <summary>Splits the difference between two groups' mean outcomes into what their mix explains, factor by factor, and the rest.</summary>
/// <remarks>
/// Oaxaca, International Economic Review 14, 1973, and Blinder, Journal of Human Resources 8, 1973; two-fold, the mix valued at the
/// coefficients that <see cref="OaxacaReference"/> names (Jann, "The Blinder-Oaxaca decomposition for linear regression models", Stata Journal 8, 2008).
/// Standard errors add up influence functions by cluster, so they allow for coefficients and means being estimated from the same
/// observations. The explained part of a factor does not depend on which of its levels is left out; a factor's share of the unexplained part
/// would (Oaxaca and Ransom, Review of Economics and Statistics 81, 1999), so none is given. Explained is no cause: what is not measured
/// is in the rest.
/// </remarks>
public static class OaxacaBlinder
{
    /// <summary>The decomposition; null where a group has no rows or the coefficients cannot be estimated.</summary>
    /// <param name="design">The regressors without any for the group itself; column 0 is the intercept.</param>
    /// <param name="outcomes">The outcome of each row.</param>
    /// <param name="isFirst">By row, whether it is of the first group; the difference is first less second.</param>
    /// <param name="clusters">The cluster of each row, numbered from 0.</param>
    /// <param name="factorOf">By column, the number of its factor from 0; −1 for the intercept.</param>
    /// <param name="reference">Whose coefficients value the mix.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static Decomposition? Of(
        Design design,
        double[] outcomes,
        bool[] isFirst,
        int[] clusters,
        int[] factorOf,
        OaxacaReference reference = OaxacaReference.Pooled
    )
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(isFirst);
        ArgumentNullException.ThrowIfNull(clusters);
        ArgumentNullException.ThrowIfNull(factorOf);
        if (
            new[] { outcomes.Length, isFirst.Length, clusters.Length }.Any(length => length != design.Rows)
            || factorOf.Length != design.Columns
        )
        {
            throw new ArgumentException(
                "Outcomes, groups and clusters need one entry a row, factors one a column.",
                nameof(outcomes)
            );
        }

        var first = Rows(isFirst, true);
        var second = Rows(isFirst, false);
        if (first.Count == 0 || second.Count == 0)
        {
            return null;
        }

        var fitted = reference switch
        {
            OaxacaReference.First => ValuedBy(design, outcomes, clusters, first),
            OaxacaReference.Second => ValuedBy(design, outcomes, clusters, second),
            _ => ValuedByBoth(design, outcomes, isFirst, clusters),
        };
        return fitted is null ? null : new Split(design, outcomes, isFirst, clusters, factorOf, fitted).Decompose();
    }

    private static List<int> Rows(bool[] isFirst, bool which) =>
        [.. Enumerable.Range(0, isFirst.Length).Where(row => isFirst[row] == which)];

    private static Valuation? ValuedBy(Design design, double[] outcomes, int[] clusters, List<int> rows)
    {
        var own = design.Take(rows);
        double[] ownOutcomes = [.. rows.Select(row => outcomes[row])];
        var fit = LeastSquares.Fit(own, ownOutcomes, [.. rows.Select(row => clusters[row])]);
        if (fit is null)
        {
            return null;
        }

        var residuals = new double[design.Rows];
        for (var i = 0; i < rows.Count; i++)
        {
            residuals[rows[i]] = fit.Residuals[i];
        }

        return new(own, [.. fit.Coefficients], residuals);
    }

    // With a column for the group itself: without it the group's own difference would be taken for the mix's (Jann 2008, section 2).
    private static Valuation? ValuedByBoth(Design design, double[] outcomes, bool[] isFirst, int[] clusters)
    {
        var rows = new List<IReadOnlyList<(int, double)>>(design.Rows);
        for (var row = 0; row < design.Rows; row++)
        {
            var cells = new List<(int, double)>();
            for (var i = 0; i < design.ColumnsOf(row).Length; i++)
            {
                cells.Add((design.ColumnsOf(row)[i], design.ValuesOf(row)[i]));
            }

            if (isFirst[row])
            {
                cells.Add((design.Columns, 1));
            }

            rows.Add(cells);
        }

        var both = new Design(design.Columns + 1, rows);
        return LeastSquares.Fit(both, outcomes, clusters) is { } fit
            ? new(both, [.. fit.Coefficients], [.. fit.Residuals])
            : null;
    }
}
