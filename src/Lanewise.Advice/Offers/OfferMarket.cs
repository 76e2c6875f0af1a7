using Lanewise.Catalog;
using Lanewise.DuckDb;
using Lanewise.Market;
using Lanewise.Market.Choices;
using Lanewise.Market.Pay;

namespace Lanewise.Advice.Offers;

/// <summary>What openings of a lane say they pay, as contract and as full-time work, in US dollars a year.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Filter">The market it was measured on, but for the form of work.</param>
/// <param name="Contract">Base pay of openings that say contract.</param>
/// <param name="Permanent">Base pay of openings that say full-time.</param>
public sealed record OfferMarket(string Lane, MarketFilter Filter, PaySpread Contract, PaySpread Permanent)
{
    /// <summary>Measures both.</summary>
    /// <param name="connection">An open connection with the views of a store or of the bundled facts.</param>
    /// <param name="knowledge">The catalog.</param>
    /// <param name="lane">Name of a lane of the catalog.</param>
    /// <param name="filter">The market; its lane and form of work are not looked at.</param>
    /// <param name="cancellation">Interrupts the running query.</param>
    /// <exception cref="DuckDbException">A view is missing or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static OfferMarket Of(
        Connection connection,
        Knowledge knowledge,
        string lane,
        MarketFilter filter,
        CancellationToken cancellation = default
    )
    {
        PaySpread Pay(string form) =>
            StatedPayMeasure
                .Of(
                    connection,
                    knowledge,
                    [new(ChoiceKind.Lane, lane)],
                    filter with
                    {
                        Lane = null,
                        Employment = form,
                    },
                    cancellation: cancellation
                )
                .Choices[0]
                .Base;
        return new(lane, filter with { Lane = null, Employment = null }, Pay("contract"), Pay("full-time"));
    }

    /// <summary>The finding in a sentence.</summary>
    public string Sentence =>
        (Contract.Median, Permanent.Median) switch
        {
            ({ } contract, { } permanent) when contract.Low > permanent.High =>
                $"Openings in {Lane} that say contract state more pay than those that say full-time.",
            ({ } contract, { } permanent) when contract.High < permanent.Low =>
                $"Openings in {Lane} that say contract state less pay than those that say full-time.",
            ({ }, { }) =>
                $"What openings in {Lane} state as contract and as full-time cannot be told apart: the intervals overlap.",
            _ =>
                $"Too few openings in {Lane} state pay to set contract against full-time: {Contract.Refusal ?? Permanent.Refusal}.",
        };
}
