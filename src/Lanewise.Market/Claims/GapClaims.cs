using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Gap;
using Lanewise.Market.Query;
using Lanewise.Statistics;

namespace Lanewise.Market.Claims;

/// <summary>Measures claims about a gap in pay by <see cref="GapMeasure"/>, each pair once.</summary>
internal sealed class GapClaims(Connection connection, Knowledge knowledge, CancellationToken cancellation)
{
    private readonly Dictionary<(Choice, Choice, MarketFilter), PayGap> _gaps = [];

    /// <summary>The quantity of a claim.</summary>
    public Measured Of(MarketClaim claim)
    {
        var (first, second) = (claim.Of.Choice!, claim.Than!.Choice!); // its reader sees to both
        var key = (first, second, claim.Of.Filter);
        if (!_gaps.TryGetValue(key, out var gap))
        {
            gap = GapMeasure.Of(connection, knowledge, first, second, claim.Of.Filter, cancellation);
            _gaps.Add(key, gap);
        }

        var measured = new Measured
        {
            Sides = [.. claim.Sides.Zip(gap.Choices, (side, own) => Figure(claim.Claim.Measure, side, own))],
            Refusal = gap.Refusal,
        };
        return gap switch
        {
            { Explained: { } part } when claim.Claim.Measure == ClaimMeasure.Mix => measured.With(
                new LogEstimate(part.LogPoints, part.StandardError)
            ),
            { Adjusted: { } ratio } => measured.With(new Estimate(1 + ratio.Value, 1 + ratio.Low, 1 + ratio.High)),
            _ => measured,
        };
    }

    private static SideFigure Figure(ClaimMeasure measure, MarketSide side, GapChoice own) =>
        new()
        {
            Name = SideText.Of(measure, side),
            Value = own.Mean,
            N = own.N,
            Employers = own.Companies,
            OpeningIds = Examples.Of(own.OpeningIds),
        };
}
