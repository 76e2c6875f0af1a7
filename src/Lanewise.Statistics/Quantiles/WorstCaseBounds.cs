namespace Lanewise.Statistics.Quantiles;

/// <summary>Between which values a quantile of all must lie when only some are known, whatever the others are.</summary>
/// <remarks>
/// Manski, "Nonparametric bounds on treatment effects", American Economic Review 80, 1990, and "Partial Identification of Probability
/// Distributions", 2003, section 1.2: at the lower bound all unknown values lie below the known ones, at the upper all above. No assumption is
/// made; so the bounds are wide, and without end on a side that more unknown values than the quantile leaves room for could fill.
/// </remarks>
public static class WorstCaseBounds
{
    /// <summary>The bounds; an end that the known values do not limit is infinite.</summary>
    /// <param name="sorted">The known values, ascending; at least one.</param>
    /// <param name="all">Number of values, known and unknown; at least as many as are known.</param>
    /// <param name="probability">From 0 to 1; 0.5 is the median.</param>
    /// <exception cref="ArgumentException">Nothing is known, or less is there than is known.</exception>
    public static (double Low, double High) Of(ReadOnlySpan<double> sorted, long all, double probability)
    {
        if (sorted.IsEmpty || all < sorted.Length)
        {
            throw new ArgumentException("At least one value is known, and no more than there are.", nameof(sorted));
        }

        // Where the quantile of all stands among the known values when all others lie below, and when all lie above.
        var above = (all - 1) * probability;
        var below = above - (all - sorted.Length);
        return (
            below < 0 ? double.NegativeInfinity : At(sorted, below),
            above > sorted.Length - 1 ? double.PositiveInfinity : At(sorted, above)
        );
    }

    private static double At(ReadOnlySpan<double> sorted, double position) =>
        SampleQuantile.Of(sorted, sorted.Length == 1 ? 0 : position / (sorted.Length - 1));
}
