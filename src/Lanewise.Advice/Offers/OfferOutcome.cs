namespace Lanewise.Advice.Offers;

/// <summary>A year under an offer with its chance.</summary>
/// <param name="Chance">From 0 to 1; those of an offer add up to 1.</param>
/// <param name="Year">What the year comes to.</param>
public sealed record OfferOutcome(double Chance, OfferYear Year);
