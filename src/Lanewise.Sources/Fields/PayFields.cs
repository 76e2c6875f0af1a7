namespace Lanewise.Sources.Fields;

/// <summary>Pay out of members that hold one number each.</summary>
internal static class PayFields
{
    /// <summary>The range, as a list of one; empty where both ends are absent or not above zero, which sources write for "not stated".</summary>
    public static IReadOnlyList<PublishedPay> Range(
        decimal? min,
        decimal? max,
        string? currency,
        string? period,
        string kind = "base"
    )
    {
        var (lower, upper) = (Positive(min), Positive(max));
        return lower is null && upper is null
            ? []
            : [new PublishedPay(lower, upper, currency?.ToUpperInvariant(), period, kind)];
    }

    private static decimal? Positive(decimal? amount) => amount > 0 ? amount : null;
}
