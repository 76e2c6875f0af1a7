using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Query;
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
        ImmutableArray<Choice> choices = [claim.Of.Choice!, claim.Than!.Choice!]; // its reader sees to both
        var report = ScarcityMeasure.Of(connection, knowledge, choices, claim.Of.Filter, cancellation);
        var compared = report.Comparisons.Single();
        var measured = new Measured
        {
            Sides =
            [
                Side(claim.Of, compared.FirstN, report.Choices[0]),
                Side(claim.Than, compared.SecondN, report.Choices[1]),
            ],
            Refusal = compared.Refusal,
        };
        return compared.ClosingRate is { Value: var value, Low: { } low, High: { } high }
            ? measured.With(new Estimate(value, low, high))
            : measured with
            {
                Refusal = compared.Refusal ?? "the rate has no interval",
            };
    }

    private static SideFigure Side(MarketSide side, int openings, ChoiceScarcity choice) =>
        new()
        {
            Name = SideText.Of(ClaimMeasure.Closing, side),
            N = openings,
            OpeningIds = Examples.Of(choice.OpeningIds),
        };
}
