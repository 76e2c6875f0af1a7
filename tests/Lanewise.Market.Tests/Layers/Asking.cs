using Lanewise.Catalog;
using Lanewise.Market.Evidence;
using Lanewise.Market.Layers;

namespace Lanewise.Market.Tests.Layers;

/// <summary>Asks invented markets about languages.</summary>
internal static class Asking
{
    public static LayersReport Layers(this InventedMarket market, LayersPart part, params string[] languages) =>
        market.Layers(new LayersQuestion { Part = part, Languages = [.. languages] });

    public static LayersReport Layers(this InventedMarket market, LayersQuestion question) =>
        LayersMeasure.Of(market.Connection, Knowledge.Embedded, question);

    public static long Count(this InventedMarket market, EvidenceQuestion question) =>
        EvidenceMeasure.Of(market.Connection, Knowledge.Embedded, question).Total;

    /// <summary>Postings that each ask for the languages by themselves, at as many employers.</summary>
    public static IEnumerable<InventedPosting> For(int openings, params string[] languages) =>
        Enumerable
            .Range(0, openings)
            .Select(company =>
                InventedMarket.Naming([.. languages.Select(name => new InventedMention(name))]) with
                {
                    Company = company,
                }
            );

    /// <summary>Postings that each ask for one of the languages, at as many employers.</summary>
    public static IEnumerable<InventedPosting> ForOneOf(int openings, params string[] languages) =>
        Enumerable
            .Range(0, openings)
            .Select(company =>
                InventedMarket.Naming([.. languages.Select(name => new InventedMention(name, Alternatives: 1))]) with
                {
                    Company = company,
                }
            );
}
