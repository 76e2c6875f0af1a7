using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Query;
using Lanewise.Statistics.Testing;

namespace Lanewise.Market.Claims;

/// <summary>Measures what the facts say of claims. What each figure means stands in <c>docs/measures/claims.md</c>.</summary>
public static class ClaimsMeasure
{
    /// <summary>The verdicts over the views of a store or of the bundled facts.</summary>
    /// <param name="connection">An open connection with the views; temporary tables are made on it and dropped again.</param>
    /// <param name="knowledge">The catalog that the claims were checked against.</param>
    /// <param name="claims">The claims that are tested together, with ids of their own.</param>
    /// <param name="filter">The market where a claim does not name its own.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ClaimsReport Of(
        Connection connection,
        Knowledge knowledge,
        ImmutableArray<Claim> claims,
        MarketFilter filter,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(filter);
        MarketClaim[] asked = [.. claims.Select(claim => MarketClaim.Read(claim, knowledge, filter))];
        var measured = Measure(connection, knowledge, asked, cancellation);
        var tests = measured
            .Select((own, i) => own.Log is null ? default : ClaimTest.Of(own, asked[i].Claim))
            .ToArray();
        var judgedTogether = Enumerable.Range(0, asked.Length).Where(i => measured[i].Log is not null).ToArray();
        var adjusted = judgedTogether
            .Zip(FalseDiscovery.Adjust([.. judgedTogether.Select(i => tests[i].P)]))
            .ToDictionary(pair => pair.First, pair => pair.Second);
        var rate = knowledge.Thresholds["claims-false-discovery"];
        return new ClaimsReport
        {
            Filters = filter,
            FalseDiscoveryRate = rate,
            Tested = judgedTogether.Length,
            Claims =
            [
                .. asked.Select(
                    (claim, i) =>
                        adjusted.TryGetValue(i, out var p)
                            ? Judged(claim, measured[i], tests[i], p, rate, judgedTogether.Length)
                            : Result(claim, measured[i], Verdict.NotEnoughData, $"too few: {measured[i].Refusal}")
                ),
            ],
        };
    }

    /// <summary>Measures the claims, those of one place and time together.</summary>
    private static Measured[] Measure(
        Connection connection,
        Knowledge knowledge,
        MarketClaim[] claims,
        CancellationToken cancellation
    )
    {
        var query = new MarketQuery(connection, cancellation);
        var measured = new Dictionary<MarketClaim, Measured>(ReferenceEqualityComparer.Instance);
        foreach (var market in claims.GroupBy(claim => claim.Within))
        {
            MarketClaim[] own = [.. market];
            var figures = NarrowedFacts.Use(
                query,
                market.Key,
                () => Measure(connection, query, knowledge, own, cancellation)
            );
            foreach (var (claim, figure) in own.Zip(figures))
            {
                measured.Add(claim, figure);
            }
        }

        return Array.ConvertAll(claims, claim => measured[claim]);
    }

    private static Measured[] Measure(
        Connection connection,
        MarketQuery query,
        Knowledge knowledge,
        MarketClaim[] claims,
        CancellationToken cancellation
    )
    {
        MarketClaim[] Of(Func<ClaimMeasure, bool> takes) => Array.FindAll(claims, claim => takes(claim.Claim.Measure));
        var counted = new CountedClaims(query, knowledge, Of(CountedClaims.Takes));
        var paid = new PaidClaims(query, knowledge, Of(measure => measure == ClaimMeasure.Pay));
        var growth = new GrowthClaims(connection, knowledge, Of(m => m == ClaimMeasure.Growth), cancellation);
        var reach = new ReachClaims(connection, knowledge, Of(m => m == ClaimMeasure.Weekly), cancellation);
        var gaps = new GapClaims(connection, knowledge, cancellation);
        return Array.ConvertAll(
            claims,
            claim =>
                claim.Claim.Measure switch
                {
                    ClaimMeasure.Pay => paid.Of(claim),
                    ClaimMeasure.Growth => growth.Of(claim),
                    ClaimMeasure.Seekers => SeekerClaims.Of(query, knowledge, claim),
                    ClaimMeasure.Weekly => reach.Of(claim),
                    ClaimMeasure.Closing => ClosingClaims.Of(connection, knowledge, claim, cancellation),
                    ClaimMeasure.Gap or ClaimMeasure.Mix => gaps.Of(claim),
                    _ => counted.Of(claim),
                }
        );
    }

    private static ClaimResult Judged(
        MarketClaim claim,
        Measured measured,
        (bool IsFor, double P) test,
        double adjusted,
        double rate,
        int tested
    )
    {
        var verdict =
            adjusted > rate ? Verdict.NotEnoughData
            : test.IsFor ? Verdict.Supported
            : Verdict.Contradicted;
        var reason = verdict == Verdict.NotEnoughData ? Undecided(measured, test.P, adjusted, rate, tested) : null;
        return Result(claim, measured, verdict, reason) with { P = test.P, AdjustedP = adjusted };
    }

    private static string Undecided(Measured measured, double p, double adjusted, double rate, int tested) =>
        FormattableString.Invariant(
            p <= rate
                ? $"undecided, clear by itself (p {p:0.###}) and not among the {tested} claims tested together (adjusted {adjusted:0.###})"
            : measured.IsLeast ? $"undecided, the sources read hold only a part of the market"
            : (FormattableString)$"undecided, chance alone may put it on either side of what is claimed (p {p:0.###})"
        );

    private static ClaimResult Result(MarketClaim claim, Measured measured, Verdict verdict, string? reason) =>
        new()
        {
            Id = claim.Claim.Id,
            Statement = claim.Claim.Statement,
            From = claim.Claim.From,
            Measure = claim.Claim.Measure.ToString().ToLowerInvariant(),
            Test = ClaimText.Test(claim),
            Verdict = verdict,
            Reason = reason,
            Figure = measured.Figure,
            FigureText = ClaimText.Figure(claim.Claim, measured),
            Sides = measured.Sides,
            Sentence = ClaimText.Sentence(claim, measured, verdict, reason),
            Command = ClaimCommand.Of(claim),
        };
}
