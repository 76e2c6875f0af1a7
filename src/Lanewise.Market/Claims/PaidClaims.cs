using Lanewise.Catalog;
using Lanewise.Market.Choices;
using Lanewise.Market.Pay;
using Lanewise.Market.Query;
using Lanewise.Statistics;
using Lanewise.Statistics.Quantiles;
using Lanewise.Statistics.Resampling;

namespace Lanewise.Market.Claims;

/// <summary>Measures claims about base pay, on the openings and by the bootstrap of <see cref="StatedPayMeasure"/>.</summary>
internal sealed class PaidClaims
{
    // Bits of a number tell the choices of an opening apart.
    private const int MostChoices = 60;

    private readonly Dictionary<(Choice, MarketFilter), AskedOpening[]> _stated = [];
    private readonly Thresholds _thresholds;

    /// <summary>Reads what the claims are about, one pass for each market.</summary>
    public PaidClaims(MarketQuery query, Knowledge knowledge, IEnumerable<MarketClaim> claims)
    {
        _thresholds = knowledge.Thresholds;
        foreach (var market in claims.SelectMany(claim => claim.Sides).GroupBy(side => side.Filter))
        {
            foreach (var choices in market.Select(side => side.Choice!).Distinct().Chunk(MostChoices)) // its reader sees to the choice
            {
                var openings = ComparedPostings.Use(
                    query,
                    knowledge,
                    [.. choices],
                    market.Key,
                    (query, _) => query.Rows(AskedOpening.Sql(knowledge.PayLaws), AskedOpening.Read)
                );
                foreach (var (number, choice) in choices.Index())
                {
                    _stated[(choice, market.Key)] = [.. openings.Where(o => o.Asks(number) && o.Base is not null)];
                }
            }
        }
    }

    /// <summary>The quantity of a claim.</summary>
    public Measured Of(MarketClaim claim)
    {
        AskedOpening[][] stated = [.. claim.Sides.Select(side => _stated[(side.Choice!, side.Filter)])]; // as above
        var measured = new Measured
        {
            Sides = [.. claim.Sides.Zip(stated, (side, own) => Figure(side, own, claim.Claim.Quantile))],
        };
        return measured.Refused(_thresholds) ?? measured.With(Estimate(stated, claim.Claim.Quantile));
    }

    private static Estimate Estimate(AskedOpening[][] stated, double quantile)
    {
        var plan = PaySpreads.Plan(stated.Max(own => own.Length));
        var employers = Employers.Clusters(stated.SelectMany(own => own).Select(opening => opening.Company));
        return stated.Length == 1
            ? QuantileBootstrap.Of(Pay(stated[0]), employers, quantile, plan)
            : QuantileBootstrap.Ratio(
                Pay(stated[0]),
                employers.AsSpan(0, stated[0].Length),
                Pay(stated[1]),
                employers.AsSpan(stated[0].Length),
                quantile,
                plan
            );
    }

    private static SideFigure Figure(MarketSide side, AskedOpening[] stated, double quantile) =>
        new()
        {
            Name = SideText.Of(ClaimMeasure.Pay, side),
            Value = stated.Length == 0 ? null : SampleQuantile.Of([.. Pay(stated).Order()], quantile),
            N = stated.Length,
            Employers = Employers.Clusters(stated.Select(opening => opening.Company)).Distinct().Count(),
            OpeningIds = Examples.Of(stated.Select(opening => opening.Id)),
        };

    private static double[] Pay(AskedOpening[] stated) => [.. stated.Select(opening => opening.Base!.Value)]; // only those that state it
}
