using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Claims;

namespace Lanewise.Market.Tests.Claims;

/// <summary>Claims written by a test, over an invented market.</summary>
internal static class ClaimedMarket
{
    /// <summary>The verdicts on claims, each the fields of one line of YAML.</summary>
    public static ClaimsReport Of(InventedMarket market, params string[] claims) =>
        Of(market, MarketFilter.None, claims);

    /// <summary>The same under filters of the command.</summary>
    public static ClaimsReport Of(InventedMarket market, MarketFilter filter, params string[] claims)
    {
        var file = Path.GetTempFileName();
        try
        {
            var lines = claims.Select(
                (claim, i) =>
                    string.Create(CultureInfo.InvariantCulture, $"- {{ id: c{i}, statement: S, from: F, {claim} }}")
            );
            File.WriteAllLines(file, lines);
            return ClaimsMeasure.Of(market.Connection, Knowledge.Embedded, Knowledge.Embedded.ClaimsOf(file), filter);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Openings that ask for a choice, over twenty employers.</summary>
    public static IEnumerable<InventedPosting> Asking(string choice, int times) =>
        Spread(InventedMarket.Naming(new InventedMention(choice)), times);

    /// <summary>The same opening again and again, over twenty employers that each post as much as the others.</summary>
    public static IEnumerable<InventedPosting> Spread(InventedPosting posting, int times) =>
        Enumerable.Range(0, times).Select(i => posting with { Company = 1 + (i % 20) });
}
