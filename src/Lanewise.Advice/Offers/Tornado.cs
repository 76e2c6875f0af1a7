using System.Collections.Immutable;
using System.Globalization;

namespace Lanewise.Advice.Offers;

/// <summary>Moves one thing at a time between two ends and sees what becomes of the difference between two offers.</summary>
internal static class Tornado
{
    private const decimal PayPart = 0.1m;
    private const decimal OtherPart = 0.25m;
    private const decimal WeeksOfLeave = 2;

    /// <summary>The bars, longest first; what makes no difference is left out.</summary>
    /// <param name="first">An offer.</param>
    /// <param name="second">Another.</param>
    /// <param name="exchange">Units of the first's currency for one of the second's.</param>
    public static ImmutableArray<TornadoBar> Of(Offer first, Offer second, decimal exchange)
    {
        var (ofFirst, ofSecond) = (Mean(first), Mean(second) * exchange);
        return
        [
            .. Moves(first)
                .Select(m => Bar(first, m, Mean(m.AtLow) - ofSecond, Mean(m.AtHigh) - ofSecond))
                .Concat(
                    Moves(second)
                        .Select(m =>
                            Bar(second, m, ofFirst - (Mean(m.AtLow) * exchange), ofFirst - (Mean(m.AtHigh) * exchange))
                        )
                )
                .Where(bar => bar.Swing > 0)
                .OrderByDescending(bar => bar.Swing),
        ];
    }

    private static decimal Mean(Offer offer) => OfferValuation.Of(offer).Mean;

    private static TornadoBar Bar(Offer offer, Move move, decimal atLow, decimal atHigh) =>
        new(offer.Name, move.Factor, move.Low, move.High, atLow, atHigh);

    private static IEnumerable<Move> Moves(Offer offer) =>
        offer switch
        {
            ContractOffer contract => Moves(contract),
            EmploymentOffer employment => Moves(employment),
            _ => [],
        };

    private static IEnumerable<Move> Moves(ContractOffer offer)
    {
        yield return Part("rate", PayPart, offer.Rate, rate => offer with { Rate = rate });
        yield return Part("business costs", OtherPart, offer.Costs, costs => offer with { Costs = costs });
        yield return Part("health insurance", OtherPart, offer.Health, health => offer with { Health = health });
        var value = OfferValuation.Of(offer);
        var (few, many) = (value.Quantile(0.9).IdleWeeks, value.Quantile(0.1).IdleWeeks);
        yield return new(
            "idle weeks",
            Weeks(few),
            Weeks(many),
            offer with
            {
                Course = null,
                Idle = [new(few, 1)],
            },
            offer with
            {
                Course = null,
                Idle = [new(many, 1)],
            }
        );
        var (less, more) = (
            Math.Max(0, offer.Leave - WeeksOfLeave),
            Math.Min(Offer.WeeksOfYear, offer.Leave + WeeksOfLeave)
        );
        yield return new(
            "weeks off",
            Weeks(less),
            Weeks(more),
            offer with
            {
                Leave = less,
            },
            offer with
            {
                Leave = more,
            }
        );
    }

    private static IEnumerable<Move> Moves(EmploymentOffer offer)
    {
        yield return Part("salary", PayPart, offer.Salary, salary => offer with { Salary = salary });
        yield return Part("health insurance", OtherPart, offer.Health, health => offer with { Health = health });
        yield return new("bonus", "none", "all of it", offer with { BonusPaid = 0 }, offer with { BonusPaid = 1 });
        yield return new(
            "equity",
            "worth nothing",
            "worth its price",
            offer with
            {
                EquityDiscount = 1,
            },
            offer with
            {
                EquityDiscount = 0,
            }
        );
        yield return new(
            "employer's retirement pay",
            "worth nothing",
            "worth its amount",
            offer with
            {
                Retirement = 0,
            },
            offer
        );
        yield return new(
            "statutory pension",
            "worth nothing",
            "worth what is paid in",
            offer with
            {
                PensionWorth = 0,
            },
            offer with
            {
                PensionWorth = 1,
            }
        );
    }

    private static Move Part(string factor, decimal part, decimal amount, Func<decimal, Offer> with) =>
        new(
            factor,
            string.Create(CultureInfo.InvariantCulture, $"{part:0%} less"),
            string.Create(CultureInfo.InvariantCulture, $"{part:0%} more"),
            with(amount * (1 - part)),
            with(amount * (1 + part))
        );

    private static string Weeks(decimal weeks) =>
        string.Create(CultureInfo.InvariantCulture, $"{weeks:0.#} {(weeks == 1 ? "week" : "weeks")}");

    private sealed record Move(string Factor, string Low, string High, Offer AtLow, Offer AtHigh);
}
