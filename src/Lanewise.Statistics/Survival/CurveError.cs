namespace Lanewise.Statistics.Survival;

/// <summary>How uncertain a survival curve is, followed from step to step.</summary>
/// <remarks>
/// With clusters by the infinitesimal jackknife (Jaeckel 1972; Therneau and Grambsch, "Modeling Survival Data", 2000, 7.2): the derivative of the
/// curve by the weight of each cluster, squared and summed, as R's <c>survfit(cluster = ...)</c>; else by Greenwood's formula.
/// </remarks>
internal sealed class CurveError
{
    private readonly ClusterRisk? _clusters;
    private readonly double[] _slopes = [];
    private readonly double[] _areas = [];
    private double _greenwood;

    /// <summary>Prepares for spells, with the cluster of each or none.</summary>
    public CurveError(IReadOnlyList<Spell> spells, IReadOnlyList<int>? clusters)
    {
        if (clusters is not null)
        {
            _clusters = new ClusterRisk(spells, clusters);
            _slopes = new double[_clusters.AtRisk.Length];
            _areas = new double[_clusters.AtRisk.Length];
        }
    }

    /// <summary>Variance of the logarithm of the share after the step last taken.</summary>
    public double LogVariance => _clusters is null ? _greenwood : SquareSum(_slopes);

    /// <summary>Variance of the area added up so far; only where there are clusters.</summary>
    public double AreaVariance => SquareSum(_areas);

    /// <summary>Takes the step at an age at which some of those at risk ended.</summary>
    public void Step(double age, int atRisk, int ended)
    {
        if (_clusters is null)
        {
            _greenwood += ended / ((double)atRisk * (atRisk - ended));
            return;
        }

        _clusters.MoveTo(age);
        var hazard = (double)ended / atRisk;
        for (var cluster = 0; cluster < _slopes.Length; cluster++)
        {
            if (_clusters.AtRisk[cluster] > 0)
            {
                _slopes[cluster] -=
                    (_clusters.Ended[cluster] - (_clusters.AtRisk[cluster] * hazard)) / (atRisk - ended);
            }
        }
    }

    /// <summary>Adds up the area under the curve until the next step.</summary>
    public void Area(double area)
    {
        for (var cluster = 0; cluster < _slopes.Length; cluster++)
        {
            _areas[cluster] += _slopes[cluster] * area;
        }
    }

    private static double SquareSum(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value * value;
        }

        return sum;
    }
}
