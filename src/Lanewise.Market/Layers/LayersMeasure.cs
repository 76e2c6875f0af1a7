using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market.Query;

namespace Lanewise.Market.Layers;

/// <summary>Measures languages as layers of a system: where each is asked for, which together, which instead, and which next.</summary>
public static class LayersMeasure
{
    /// <summary>Most languages that can be measured at once.</summary>
    public const int MostLanguages = 16;

    private const int Usual = 12;

    /// <summary>Measures languages over the views of a store or of the bundled facts.</summary>
    /// <param name="connection">An open connection with the views; temporary tables are made on it and dropped again.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="question">What is wanted.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="ArgumentException">A name is no language of the catalog, or there are too many.</exception>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LayersReport Of(
        Connection connection,
        Knowledge knowledge,
        LayersQuestion question,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(question);
        if (question.Languages.Union(question.Known, StringComparer.Ordinal).Count() > MostLanguages)
        {
            throw new ArgumentException($"At most {MostLanguages} languages are measured at once.", nameof(question));
        }

        var usual = Math.Min(Usual, MostLanguages - question.Known.Length);
        return LanguageMarket.Use(
            new MarketQuery(connection, cancellation),
            knowledge,
            question,
            usual,
            market => Measure(market, knowledge, question)
        );
    }

    private static LayersReport Measure(LanguageMarket market, Knowledge knowledge, LayersQuestion question)
    {
        bool Wants(params ReadOnlySpan<LayersPart> parts) =>
            question.Part == LayersPart.All || parts.Contains(question.Part);
        var byLanguage = Wants(LayersPart.Matrix, LayersPart.StandIn) ? LanguageOpenings.Read(market.Query) : [];
        KeyedOpenings? keyed = null;
        if (Wants(LayersPart.Languages, LayersPart.Pairs, LayersPart.Next))
        {
            market.CreateKeys();
            keyed = KeyedOpenings.Read(market.Query);
        }

        return new LayersReport
        {
            Filters = question.Filter,
            Openings = market.CountOpenings(),
            PostingsWithoutText = market.Scope.LeftOut,
            Languages = market.Shown,
            Matrix = Wants(LayersPart.Matrix)
                ? MatrixMeasure.Of(market, byLanguage, knowledge, question.IsByLane)
                : null,
            Asked = Wants(LayersPart.Languages)
                ? LanguagesAskedMeasure.Of(market, keyed!, knowledge, question.IsByLane)
                : null,
            Together = Wants(LayersPart.Together) ? TogetherMeasure.Of(market, knowledge.Thresholds) : null,
            Pairs = Wants(LayersPart.Pairs) ? JointReachMeasure.Of(market, keyed!, knowledge.Thresholds) : null,
            StandIn = Wants(LayersPart.StandIn) ? StandInMeasure.Of(market, byLanguage, knowledge.Thresholds) : null,
            Next = Wants(LayersPart.Next)
                ? new NextMeasure(market, keyed!, knowledge.Thresholds).Of(question.Known)
                : null,
        };
    }
}
