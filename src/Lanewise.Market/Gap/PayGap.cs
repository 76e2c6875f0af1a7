using System.Collections.Immutable;

namespace Lanewise.Market.Gap;

/// <summary>How much more or less the openings of one choice pay than those of another, and how much of it the mix of work explains.</summary>
/// <remarks>All gaps are of base pay, the first choice over the second: 0.1 is a tenth more.</remarks>
public sealed record PayGap
{
    /// <summary>The market it was measured on.</summary>
    public required MarketFilter Filters { get; init; }

    /// <summary>The two choices.</summary>
    public required ImmutableArray<GapChoice> Choices { get; init; }

    /// <summary>Openings that ask for both; they are in neither.</summary>
    public required long Both { get; init; }

    /// <summary>Openings that state base pay, of both choices together: what everything below is computed on.</summary>
    public required int N { get; init; }

    /// <summary>Employers of those openings; one whose employer is unknown counts as one of its own.</summary>
    public required int Companies { get; init; }

    /// <summary>The gap as it stands, between geometric means; null when refused.</summary>
    public GapEstimate? Raw { get; init; }

    /// <summary>The gap between openings of the same lane, seniority, years asked, place, workplace, employment, month and source; null when refused.</summary>
    public GapEstimate? Adjusted { get; init; }

    /// <summary>The same between openings of one employer; null where too few employers hire for both.</summary>
    public GapEstimate? WithinCompanies { get; init; }

    /// <summary>Employers that hire for both, on which <see cref="WithinCompanies"/> rests.</summary>
    public int CompaniesOfBoth { get; init; }

    /// <summary>The part of the raw gap that the mix explains, in log points; null when refused.</summary>
    public GapPart? Explained { get; init; }

    /// <summary>The rest, in log points; null when refused.</summary>
    public GapPart? Unexplained { get; init; }

    /// <summary>What each factor explains, in log points, greatest first.</summary>
    public ImmutableArray<GapPart> ByFactor { get; init; } = [];

    /// <summary>The explained part when the mix is valued at the first, and at the second choice's pay alone, in log points.</summary>
    public ImmutableArray<GapPart> ExplainedAtOwnPay { get; init; } = [];

    /// <summary>The adjusted gap at low, middle and high pay.</summary>
    public ImmutableArray<QuantileGap> Quantiles { get; init; } = [];

    /// <summary>Share of the openings whose factors' levels only one of the choices has, from 0 to 1: there the model compares without a counterpart.</summary>
    public double WithoutCounterpart { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Why there is no gap; null where there is.</summary>
    public string? Refusal { get; init; }
}
