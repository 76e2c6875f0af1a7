using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Regression;

/// <summary>An estimate with its standard error.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="StandardError">Its standard error, 0 or more.</param>
public readonly record struct Part(double Value, double StandardError)
{
    /// <summary>Its interval, by Student's distribution.</summary>
    /// <param name="clusters">Number of clusters behind the standard error, at least 2; its degrees of freedom are one less.</param>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public Estimate Interval(int clusters, double level = 0.95)
    {
        var half = StudentT.InvCDF(0, 1, clusters - 1, 0.5 + (level / 2)) * StandardError;
        return new(Value, Value - half, Value + half);
    }
}
