using Lanewise.Catalog;

namespace Lanewise.Market.Claims;

/// <summary>Tests whether a figure lies within the bounds of its claim.</summary>
/// <remarks>
/// Two one-sided tests (Schuirmann, "A comparison of the two one-sided tests procedure and the power approach", Journal of Pharmacokinetics and
/// Biopharmaceutics 15, 1987): the claim is supported where the figure is above the one bound and below the other, contradicted where it is
/// below the one or above the other. The smaller p-value of the two findings is doubled, for the one chosen of two: then it is below 5%
/// exactly where the 95% interval lies within the bounds or outside of them.
/// </remarks>
internal static class ClaimTest
{
    /// <summary>Whether the figure speaks for the claim rather than against it, and the p-value of that, from 0 to 1.</summary>
    public static (bool IsFor, double P) Of(Measured measured, Claim claim)
    {
        // What is at least so much may be more: it is never below a bound.
        double PBelow(double bound) => measured.IsLeast ? 1 : measured.PBelow(bound);
        var within = Math.Max(
            claim.Above is { } least ? measured.PAbove(least) : 0,
            claim.Below is { } most ? PBelow(most) : 0
        );
        var outside = Math.Min(
            claim.Above is { } low ? PBelow(low) : 1,
            claim.Below is { } high ? measured.PAbove(high) : 1
        );
        return (within <= outside, Math.Min(1, 2 * Math.Min(within, outside)));
    }
}
