namespace Lanewise.Statistics.Regression;

/// <summary>The parts of a decomposition and their standard errors, by influence functions summed by cluster.</summary>
/// <remarks>
/// With b the coefficients and d the difference of the mean regressors, a part is d·b over its columns; an observation moves it through d,
/// by its distance from its group's mean over the group's size, and through b, by its score in the regression.
/// </remarks>
internal sealed class Split
{
    private readonly Design _design;
    private readonly double[] _outcomes;
    private readonly bool[] _isFirst;
    private readonly int[] _clusters;
    private readonly int[] _factorOf;
    private readonly Valuation _valuation;
    private readonly int _factors;
    private readonly double[] _firstMeans;
    private readonly double[] _secondMeans;
    private readonly (double First, double Second) _outcomeMeans;
    private readonly (int First, int Second) _sizes;

    public Split(Design design, double[] outcomes, bool[] isFirst, int[] clusters, int[] factorOf, Valuation valuation)
    {
        (_design, _outcomes, _isFirst, _clusters) = (design, outcomes, isFirst, clusters);
        (_factorOf, _valuation, _factors) = (factorOf, valuation, factorOf.Max() + 1);
        int[] first = [.. Enumerable.Range(0, isFirst.Length).Where(row => isFirst[row])];
        int[] second = [.. Enumerable.Range(0, isFirst.Length).Where(row => !isFirst[row])];
        (_firstMeans, _secondMeans) = (design.Take(first).Means(), design.Take(second).Means());
        _outcomeMeans = (first.Average(row => outcomes[row]), second.Average(row => outcomes[row]));
        _sizes = (first.Length, second.Length);
    }

    /// <summary>All parts.</summary>
    public Decomposition Decompose()
    {
        // The last entry is the difference itself; the others are the factors.
        var variances = new double[_factors + 1];
        var (explainedVariance, restVariance) = (0.0, 0.0);
        var equations = new NormalEquations(_valuation.Design, []);
        var clusters = 0;
        foreach (var rows in Sandwich.RowsByCluster(_clusters))
        {
            var influence = Influence(rows, equations);
            var explained = influence.AsSpan(0, _factors).ToArray().Sum();
            explainedVariance += explained * explained;
            restVariance += (influence[_factors] - explained) * (influence[_factors] - explained);
            for (var part = 0; part < influence.Length; part++)
            {
                variances[part] += influence[part] * influence[part];
            }

            clusters++;
        }

        var correction = clusters > 1 ? (double)clusters / (clusters - 1) : 1;
        Part Made(double value, double variance) => new(value, Math.Sqrt(correction * variance));
        var parts = Parts();
        var difference = _outcomeMeans.First - _outcomeMeans.Second;
        return new(
            Made(difference, variances[_factors]),
            Made(parts.Sum(), explainedVariance),
            Made(difference - parts.Sum(), restVariance),
            [.. parts.Select((part, factor) => Made(part, variances[factor]))],
            clusters
        );
    }

    private double[] Parts()
    {
        var parts = new double[_factors];
        for (var column = 0; column < _factorOf.Length; column++)
        {
            if (_factorOf[column] >= 0)
            {
                parts[_factorOf[column]] +=
                    (_firstMeans[column] - _secondMeans[column]) * _valuation.Coefficients[column];
            }
        }

        return parts;
    }

    /// <summary>How far the rows of a cluster move each factor's part and the difference.</summary>
    private double[] Influence(List<int> rows, NormalEquations equations)
    {
        var influence = new double[_factors + 1];
        var scores = new double[_valuation.Design.Columns];
        var distances = new double[_design.Columns];
        foreach (var row in rows)
        {
            var (means, size) = _isFirst[row] ? (_firstMeans, _sizes.First) : (_secondMeans, -_sizes.Second);
            _design.AddTo(distances, row, 1.0 / size);
            for (var column = 0; column < means.Length; column++)
            {
                distances[column] -= means[column] / size;
            }

            influence[_factors] +=
                (_outcomes[row] - (_isFirst[row] ? _outcomeMeans.First : _outcomeMeans.Second)) / size;
            _design.AddTo(scores, row, _valuation.Residuals[row]);
            if (_isFirst[row] && scores.Length > _design.Columns)
            {
                scores[^1] += _valuation.Residuals[row];
            }
        }

        var moved = equations.Solve(scores);
        for (var column = 0; column < _factorOf.Length; column++)
        {
            if (_factorOf[column] >= 0)
            {
                influence[_factorOf[column]] +=
                    (distances[column] * _valuation.Coefficients[column])
                    + ((_firstMeans[column] - _secondMeans[column]) * moved[column]);
            }
        }

        return influence;
    }
}
