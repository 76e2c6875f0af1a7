using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Market.Scarcity;
using Lanewise.Statistics;

namespace Lanewise.Market.Claims;

/// <summary>Measures claims about people looking for work by <see cref="SeekersMeasure"/>.</summary>
internal static class SeekerClaims
{
    /// <summary>The quantity of a claim.</summary>
    public static Measured Of(MarketQuery query, Knowledge knowledge, MarketClaim claim)
    {
        var seekers = SeekersMeasure.Of(query, claim.Of.Filter, knowledge.Thresholds);
        var measured = new Measured
        {
            Sides =
            [
                new SideFigure
                {
                    Name = SideText.Of(claim.Claim.Measure, claim.Of),
                    Value = seekers.PerOpening?.Value,
                    N = seekers.Openings,
                },
            ],
        };
        return seekers.PerOpening is { Value: var value, Low: > 0 and var low, High: { } high }
            ? measured.With(new Estimate(value, low, high))
            : measured with
            {
                Refusal = seekers.Refusal ?? "the number for each opening has no interval",
            };
    }
}
