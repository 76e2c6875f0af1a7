using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Statistics;

namespace Lanewise.Market.Claims;

/// <summary>Says a claim's figure, its test and its verdict in words.</summary>
internal static class ClaimText
{
    private static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Supported => "supported",
            Verdict.Contradicted => "contradicted",
            _ => "not enough data",
        };

    /// <summary>The verdict in a sentence.</summary>
    public static string Sentence(MarketClaim claim, Measured measured, Verdict verdict, string? reason)
    {
        if (measured.Figure is not { } figure)
        {
            return $"{Of(verdict)}, {reason}.";
        }

        var finding = $"{Finding(claim, figure)} ({Details(claim, measured, figure)})";
        return reason is null
            ? $"{Of(verdict)}: {finding}, {Place(claim.Claim, figure.Value)}."
            : $"{Of(verdict)}, {reason}: {finding}; claimed is {Claimed(claim.Claim)}.";
    }

    /// <summary>What would contradict the claim, in a sentence.</summary>
    public static string Test(MarketClaim claim)
    {
        var outside = (claim.Claim.Above, claim.Claim.Below) switch
        {
            ({ } above, { } below) => $"outside {Short(claim.Claim, above)} to {Short(claim.Claim, below)}",
            ({ } above, _) => $"below {Short(claim.Claim, above)}",
            (_, { } below) => $"above {Short(claim.Claim, below)}",
            _ => "anywhere",
        };
        var what =
            claim.Than is { } than && !IsPair(claim.Claim)
                ? $"{Quantity(claim.Claim, claim.Of)} over {Against(claim, than)}"
                : Whole(claim);
        return $"Contradicted where {what} lies {outside}, beyond what chance does among all claims tested.";
    }

    private static string Finding(MarketClaim claim, Estimate figure) =>
        claim.Than is { } than && !IsPair(claim.Claim)
            ? $"{Quantity(claim.Claim, claim.Of)} is {Value(claim.Claim, figure.Value)} {Against(claim, than)}"
            : $"{Whole(claim)} is {Value(claim.Claim, figure.Value)}";

    private static string Against(MarketClaim claim, MarketSide than)
    {
        var counts = claim.Claim.Measure == ClaimMeasure.Share;
        var counted = SideText.Counted(than);
        var openings = SideText.Against(claim.Claim.Measure, than, claim.Of);
        return !counts || (counted == SideText.Counted(claim.Of) && !than.That.IsEmpty) ? $"that of {openings}"
            : than.Filter == claim.Of.Filter && (than.That.IsEmpty || than.Choice == claim.Of.Choice)
                ? $"the share that {counted}"
            : $"the share of {openings} that {counted}";
    }

    private static string Whole(MarketClaim claim) =>
        claim.Than is { } than
            ? Pair(claim.Claim.Measure, claim.Of.Choice?.Name, than.Choice?.Name)
            : Quantity(claim.Claim, claim.Of);

    private static string Pair(ClaimMeasure measure, string? first, string? second) =>
        measure switch
        {
            ClaimMeasure.Closing => $"the rate at which {first} openings come down over that of {second} openings",
            ClaimMeasure.Gap =>
                $"stated base pay of {first} over that of {second}, for the same kind of work, level, place and month,",
            _ => $"stated base pay of {first} over that of {second}, as far as the mix of work explains it,",
        };

    private static bool IsPair(Claim claim) =>
        claim.Measure is ClaimMeasure.Gap or ClaimMeasure.Mix or ClaimMeasure.Closing;

    private static string Quantity(Claim claim, MarketSide side)
    {
        var openings = SideText.Of(claim.Measure, side);
        return claim.Measure switch
        {
            ClaimMeasure.Share => $"the share of {openings} that {SideText.Counted(side)}",
            ClaimMeasure.Growth => $"the growth a year of the share of {openings} that {SideText.Counted(side)}",
            ClaimMeasure.Years => $"the mean of {openings}",
            ClaimMeasure.Seekers => $"the number of people looking for work for each of the {openings}",
            ClaimMeasure.Weekly => $"the number of new {openings} a week in the sources read",
            ClaimMeasure.Concentration => $"the chance that two {openings} are of one employer",
            _ when claim.Quantile == 0.5 => $"the median of {openings}",
            _ => string.Create(CultureInfo.InvariantCulture, $"the {claim.Quantile:0.##} quantile of {openings}"),
        };
    }

    private static string Details(MarketClaim claim, Measured measured, Estimate figure)
    {
        var interval = $"95% interval {Short(claim.Claim, figure.Low)} to {Short(claim.Claim, figure.High)}";
        var counts = string.Join(" and ", measured.Sides.Select(Count));
        var values = measured.Sides is [{ Value: { } one }, { Value: { } other }]
            ? $"{Plain(claim.Claim.Measure, one)} against {Plain(claim.Claim.Measure, other)}; "
            : "";
        return $"{values}{interval}; {counts}";
    }

    private static string Count(SideFigure side) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{side.N:N0} openings{(side.Employers is { } employers ? $" of {employers:N0} employers" : "")}"
        );

    private static string Place(Claim claim, double figure)
    {
        var place =
            figure <= claim.Above ? "below"
            : figure >= claim.Below ? "above"
            : claim is { Above: not null, Below: not null } ? "within"
            : claim.Above is null ? "below"
            : "above";
        return $"{place} the claimed {Range(claim)}";
    }

    private static string Claimed(Claim claim) =>
        claim switch
        {
            { Above: not null, Below: not null } => Range(claim),
            { Above: not null } => $"above {Range(claim)}",
            _ => $"below {Range(claim)}",
        };

    private static string Range(Claim claim) =>
        (claim.Above, claim.Below) switch
        {
            ({ } above, { } below) => $"{Short(claim, above)} to {Short(claim, below)}",
            ({ } above, _) => Short(claim, above),
            (_, { } below) => Short(claim, below),
            _ => "",
        };

    /// <summary>The figure with its interval; null when refused.</summary>
    public static string? Figure(Claim claim, Measured measured) =>
        measured.Figure is { } figure
            ? $"{Short(claim, figure.Value)} ({Short(claim, figure.Low)} to {Short(claim, figure.High)})"
            : null;

    private static string Short(Claim claim, double value) =>
        claim.Than is not null ? $"{Times(value)}×" : Plain(claim.Measure, value);

    /// <summary>A figure of the claim in its unit.</summary>
    private static string Value(Claim claim, double value) =>
        claim.Than is not null ? $"{Times(value)} times" : Plain(claim.Measure, value);

    /// <summary>A quantity in its unit.</summary>
    private static string Plain(ClaimMeasure measure, double value) =>
        measure switch
        {
            ClaimMeasure.Pay or ClaimMeasure.Gap or ClaimMeasure.Mix => string.Create(
                CultureInfo.InvariantCulture,
                $"${Math.Round(value / 1000):N0}K"
            ),
            ClaimMeasure.Years => $"{Number(value)} years",
            ClaimMeasure.Weekly or ClaimMeasure.Seekers => Number(value),
            ClaimMeasure.Growth => $"{(value < 1 ? "−" : "+")}{Number(Math.Abs(value - 1) * 100)}%",
            _ => $"{Number(value * 100)}%",
        };

    // A twentieth more or less is told from none.
    private static string Times(double value) =>
        value is > 0.0995 and < 1.995 ? value.ToString("0.##", CultureInfo.InvariantCulture) : Number(value);

    private static string Number(double value) =>
        value.ToString(
            Math.Abs(value) switch
            {
                0 => "0",
                < 0.0995 => "0.00#",
                < 0.995 => "0.0#",
                < 9.95 => "0.0",
                _ => "N0",
            },
            CultureInfo.InvariantCulture
        );
}
