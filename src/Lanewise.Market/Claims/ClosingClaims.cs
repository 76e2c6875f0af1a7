using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Scarcity;
using Lanewise.Statistics;

namespace Lanewise.Market.Claims;

/// <summary>Measures claims about how fast openings come down by <see cref="ScarcityMeasure"/>.</summary>
internal static class ClosingClaims
{
    /// <summary>The quantity of a claim.</summary>
    public static Measured Of(
        Connection connection,
        Knowledge knowledge,
        MarketClaim claim,
        CancellationToken cancellation
    )
    {
        var compared = ScarcityMeasure
            .Of(connection, knowledge, [claim.Of.Choice!, claim.Than!.Choice!], claim.Of.Filter, cancellation) // its reader sees to both
            .Comparisons.Single();
        var measured = new Measured
        {
            Sides = [Side(claim.Of, compared.FirstN), Side(claim.Than, compared.SecondN)],
            Refusal = compared.Refusal,
        };
        return compared.ClosingRate is { Value: var value, Low: { } low, High: { } high }
            ? measured.With(new Estimate(value, low, high))
            : measured with
            {
                Refusal = compared.Refusal ?? "the rate has no interval",
            };
    }

    private static SideFigure Side(MarketSide side, int openings) =>
        new() { Name = SideText.Of(ClaimMeasure.Closing, side), N = openings };
}
