namespace Lanewise.Catalog.Reading;

/// <summary>What the fields of a claim must be to each other.</summary>
internal static class ClaimRules
{
    /// <summary>The rules that a claim breaks, each with the field to mend.</summary>
    public static IEnumerable<(string Field, string Reason)> Broken(Claim claim) =>
        [.. Bounds(claim), .. Counted(claim), .. Paired(claim)];

    private static IEnumerable<(string Field, string Reason)> Bounds(Claim claim)
    {
        if (claim is { Above: null, Below: null })
        {
            yield return ("above", "is missing, and so is below; a claim needs one of the two");
        }

        if (claim.Above >= claim.Below)
        {
            yield return ("below", "must be greater than above");
        }

        if (claim.Quantile >= 1)
        {
            yield return ("quantile", "must be above 0 and below 1");
        }

        if (claim.Quantile != ClaimReader.Median && claim.Measure != ClaimMeasure.Pay)
        {
            yield return ("quantile", "is of pay only");
        }
    }

    private static IEnumerable<(string Field, string Reason)> Counted(Claim claim)
    {
        var counts = claim.Measure is ClaimMeasure.Share or ClaimMeasure.Growth;
        if (counts && !IsOne(claim.Of) && claim.Of.That.IsEmpty)
        {
            yield return ("choice", $"is missing, and so is that; {Word(claim)} needs one of the two");
        }

        if (!counts && !claim.Of.That.IsEmpty)
        {
            yield return ("that", $"{Word(claim)} takes none; share and growth do");
        }

        if (claim is { Measure: ClaimMeasure.Growth or ClaimMeasure.Weekly or ClaimMeasure.Seekers, Than: not null })
        {
            yield return ("than", $"{Word(claim)} is held against numbers only");
        }

        if (IsOfNoChoice(claim.Of) || (claim.Than is { } than && IsOfNoChoice(than)))
        {
            yield return ("that", $"{string.Join(", ", ClaimNames.OfChoice)} are of a choice, and there is none");
        }
    }

    private static IEnumerable<(string Field, string Reason)> Paired(Claim claim)
    {
        if (claim is { Measure: ClaimMeasure.Seekers, Of.Choice: not null })
        {
            yield return ("choice", "seekers are counted of the market as a whole, not of a choice");
        }

        var isPair = claim.Measure is ClaimMeasure.Gap or ClaimMeasure.Mix or ClaimMeasure.Closing;
        if (!isPair && claim.Measure is not (ClaimMeasure.Pay or ClaimMeasure.Weekly))
        {
            yield break;
        }

        if (!IsOne(claim.Of) || (claim.Than is { } than && !IsOne(than)))
        {
            yield return ("choice", $"{Word(claim)} needs a choice on each side");
        }

        if (
            isPair && (claim.Than is null || claim.Than.Choice == claim.Of.Choice || claim.Than.Where != claim.Of.Where)
        )
        {
            yield return ("than", $"{Word(claim)} needs another choice here, in the same market");
        }
    }

    private static bool IsOne(ClaimSide side) => side.Choice is not (null or ClaimSide.AnyLanguage);

    private static bool IsOfNoChoice(ClaimSide side) =>
        !IsOne(side) && side.That.Any(held => ClaimNames.OfChoice.Contains(held.Kind, StringComparer.Ordinal));

    private static string Word(Claim claim) => claim.Measure.ToString().ToLowerInvariant();
}
