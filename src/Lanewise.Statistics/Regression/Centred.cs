namespace Lanewise.Statistics.Regression;

/// <summary>Regressors and outcomes less their means within groups, which takes off whatever is the same throughout a group.</summary>
/// <param name="Design">The regressors, group by group; a constant column is left without content.</param>
/// <param name="Outcomes">The outcomes in the same order.</param>
/// <remarks>The within transformation: Frisch and Waugh, Econometrica 1, 1933; Lovell, Journal of the American Statistical Association 58, 1963.</remarks>
public sealed record Centred(Design Design, double[] Outcomes)
{
    /// <summary>Centres some rows.</summary>
    /// <param name="design">All regressors.</param>
    /// <param name="outcomes">All outcomes.</param>
    /// <param name="groups">By group, its rows.</param>
    public static Centred Of(Design design, double[] outcomes, IReadOnlyList<int[]> groups)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(groups);
        var rows = new List<IReadOnlyList<(int, double)>>();
        var centred = new List<double>();
        foreach (var group in groups)
        {
            var means = design.Take(group).Means();
            var mean = group.Average(row => outcomes[row]);
            foreach (var row in group)
            {
                var cells = Array.ConvertAll(means, column => -column);
                design.AddTo(cells, row, 1);
                rows.Add([.. Filled(cells)]);
                centred.Add(outcomes[row] - mean);
            }
        }

        return new(new(design.Columns, rows), [.. centred]);
    }

    private static IEnumerable<(int, double)> Filled(double[] cells)
    {
        const double Rounding = 1e-12;
        for (var column = 0; column < cells.Length; column++)
        {
            if (Math.Abs(cells[column]) > Rounding)
            {
                yield return (column, cells[column]);
            }
        }
    }
}
