using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Choices;
using Lanewise.Market.Compare;
using Lanewise.Market.Query;
using Lanewise.Market.Reach;

namespace Lanewise.Market.Claims;

/// <summary>Measures claims about openings a week by <see cref="ReachMeasure"/>.</summary>
internal sealed class ReachClaims
{
    private readonly Dictionary<(Choice, MarketFilter), ReachedOpenings> _reached = [];

    /// <summary>Reads what the claims are about, one pass for each market.</summary>
    public ReachClaims(
        Connection connection,
        Knowledge knowledge,
        IEnumerable<MarketClaim> claims,
        CancellationToken cancellation
    )
    {
        foreach (var market in claims.Select(claim => claim.Of).GroupBy(Market))
        {
            foreach (var some in market.Select(side => side.Choice!).Distinct().Chunk(ComparisonMeasure.MostChoices)) // its reader sees to the choice
            {
                ImmutableArray<Choice> choices = [.. some];
                var question = new ReachQuestion { Choices = choices, Filter = market.Key };
                var report = ReachMeasure.Of(connection, knowledge, question, cancellation);
                foreach (var (choice, reached) in choices.Zip(report.Choices))
                {
                    _reached[(choice, market.Key)] = reached.Total;
                }
            }
        }
    }

    /// <summary>The quantity of a claim.</summary>
    public Measured Of(MarketClaim claim)
    {
        var reached = _reached[(claim.Of.Choice!, Market(claim.Of))]; // as above
        var arrived = claim.Of.Filter.PrimaryOnly ? reached.Primary! : reached.Openings; // there where a choice is asked for
        var measured = new Measured
        {
            Sides =
            [
                new SideFigure
                {
                    Name = SideText.Of(claim.Claim.Measure, claim.Of),
                    Value = arrived.AWeek?.Value,
                    N = arrived.N,
                    OpeningIds = Examples.Of(reached.OpeningIds),
                },
            ],
            IsLeast = true,
        };
        return arrived.AWeek is { } rate
            ? measured.WithRate(rate)
            : measured with
            {
                Refusal = "no source was read for long enough to count new openings by the week",
            };
    }

    private static MarketFilter Market(MarketSide side) => side.Filter with { PrimaryOnly = false };
}
