using MathNet.Numerics.Distributions;

namespace Lanewise.Statistics.Regression;

/// <summary>An estimate with its standard error.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="StandardError">Its standard error, 0 or more.</param>
public readonly record struct Part(double Value, double StandardError)
{
    /// <summary>Its interval, by the normal distribution.</summary>
    /// <param name="level">Share of such intervals that hold the truth, above 0 and below 1.</param>
    public Estimate Interval(double level = 0.95)
    {
        var half = Normal.InvCDF(0, 1, 0.5 + (level / 2)) * StandardError;
        return new(Value, Value - half, Value + half);
    }
}
