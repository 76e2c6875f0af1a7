namespace Lanewise.Statistics.Regression;

/// <summary>The counts of one group, whose level is profiled out: given its events, their periods are multinomial.</summary>
internal sealed class CountSeries(ObservedCount[] counts)
{
    public long Events { get; } = counts.Sum(count => count.Count);

    public int Length => counts.Length;

    /// <summary>The first derivative of the log-likelihood by the slope, and its second with the sign turned.</summary>
    public (double Score, double Information) At(double slope)
    {
        var expected = Expected(slope);
        var (mean, square, observed) = (0.0, 0.0, 0.0);
        for (var i = 0; i < counts.Length; i++)
        {
            mean += expected[i] * counts[i].Time;
            observed += counts[i].Count * counts[i].Time;
        }

        mean /= Events;
        for (var i = 0; i < counts.Length; i++)
        {
            square += expected[i] * (counts[i].Time - mean) * (counts[i].Time - mean);
        }

        return (observed - (Events * mean), square);
    }

    /// <summary>Pearson's chi-squared of the counts against those expected.</summary>
    public double Pearson(double slope)
    {
        var expected = Expected(slope);
        var sum = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            // A period expected to be empty, after underflow, is empty.
            sum +=
                expected[i] > 0 ? (counts[i].Count - expected[i]) * (counts[i].Count - expected[i]) / expected[i] : 0;
        }

        return sum;
    }

    private double[] Expected(double slope)
    {
        var logs = Array.ConvertAll(counts, count => Math.Log(count.Exposure) + (slope * count.Time));
        var greatest = logs.Max();
        var expected = Array.ConvertAll(logs, log => Math.Exp(log - greatest));
        var total = expected.Sum();
        return Array.ConvertAll(expected, share => Events * share / total);
    }
}
