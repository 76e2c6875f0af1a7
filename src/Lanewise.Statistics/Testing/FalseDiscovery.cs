namespace Lanewise.Statistics.Testing;

/// <summary>Judges many tests together, so that their number alone does not make some come out.</summary>
/// <remarks>
/// Benjamini and Yekutieli, Annals of Statistics 29, 2001: the expected share of false rejections stays below a rate however the tests depend on
/// each other. As R's <c>p.adjust(method = "BY")</c>.
/// </remarks>
public static class FalseDiscovery
{
    /// <summary>The p-values adjusted for their number, in their order: each is the least rate at which its test is rejected.</summary>
    /// <param name="values">P-values from 0 to 1.</param>
    /// <exception cref="ArgumentException">A value is not from 0 to 1.</exception>
    public static double[] Adjust(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Any(value => value is not (>= 0 and <= 1)))
        {
            throw new ArgumentException("P-values are from 0 to 1.", nameof(values));
        }

        var harmonic = 0.0;
        for (var i = 1; i <= values.Count; i++)
        {
            harmonic += 1.0 / i;
        }

        var adjusted = new double[values.Count];
        var least = 1.0;
        var rank = values.Count;
        foreach (var index in Enumerable.Range(0, values.Count).OrderByDescending(i => values[i]))
        {
            least = Math.Min(least, values[index] * values.Count * harmonic / rank--);
            adjusted[index] = least;
        }

        return adjusted;
    }
}
