using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Query;
using Lanewise.Statistics;

namespace Lanewise.Market.Claims;

/// <summary>Measures claims about shares, years asked and concentration.</summary>
internal sealed class CountedClaims
{
    private readonly Dictionary<CountedSide, EmployerSums> _sums;
    private readonly Thresholds _thresholds;

    /// <summary>Reads what the claims are about.</summary>
    public CountedClaims(MarketQuery query, Knowledge knowledge, IEnumerable<MarketClaim> claims)
    {
        _thresholds = knowledge.Thresholds;
        _sums = EmployerSums.Read(query, knowledge, claims.SelectMany(Sides));
    }

    /// <summary>Whether a claim is about such a quantity.</summary>
    public static bool Takes(ClaimMeasure measure) =>
        measure is ClaimMeasure.Share or ClaimMeasure.Years or ClaimMeasure.Concentration;

    /// <summary>The quantity of a claim.</summary>
    public Measured Of(MarketClaim claim)
    {
        EmployerSums[] sums = [.. Sides(claim).Select(side => _sums[side])];
        var measured = new Measured
        {
            Sides = [.. claim.Sides.Zip(sums, (side, own) => Figure(claim.Claim.Measure, side, own))],
            IsOdds = claim is { Claim.Measure: ClaimMeasure.Share, Than: null },
        };
        return measured.Refused(_thresholds)
            ?? Rare(measured, sums)
            ?? measured.With(Estimate(claim.Claim.Measure, sums));
    }

    // The errors of a ratio of shares are not normal where both rest on a few employers, which are often the same.
    private Measured? Rare(Measured measured, EmployerSums[] sums)
    {
        var employers = sums.Max(own => own.Counting);
        return sums.Length == 2 && employers < _thresholds["claims-companies"]
            ? measured with
            {
                Refusal = string.Create(
                    CultureInfo.InvariantCulture,
                    $"openings that count are of {employers} employers at most on each side; {_thresholds["claims-companies"]} are needed on one"
                ),
            }
            : null;
    }

    private static LogEstimate? Estimate(ClaimMeasure measure, EmployerSums[] sums) =>
        (measure, sums) switch
        {
            (ClaimMeasure.Share, [var own]) => own.Odds(),
            (ClaimMeasure.Concentration, [var own]) => own.Concentration(),
            (ClaimMeasure.Concentration, [var own, var other]) => own.ConcentrationOver(other),
            (_, [var own]) => own.Mean(),
            (_, [var own, var other]) => own.MeanOver(other),
            _ => throw new ArgumentException("A claim has one or two sides.", nameof(sums)),
        };

    private static SideFigure Figure(ClaimMeasure measure, MarketSide side, EmployerSums sums) =>
        new()
        {
            Name = SideText.Of(measure, side),
            Value =
                sums.Openings == 0 ? null
                : measure == ClaimMeasure.Concentration
                    ? sums.Concentration() is { } log ? Math.Exp(log.Log)
                        : null
                : sums.Amount / sums.Openings,
            N = (long)sums.Openings,
            Employers = sums.Employers,
            OpeningIds = sums.OpeningIds,
        };

    private static IEnumerable<CountedSide> Sides(MarketClaim claim)
    {
        var withTitles =
            claim.Claim.Measure is ClaimMeasure.Share or ClaimMeasure.Concentration
            && claim.Sides.All(side => side.ShowsInTitles);
        return claim.Sides.Select(side => new CountedSide(claim.Claim.Measure, side, withTitles));
    }
}
