namespace Lanewise.Market.Scarcity;

/// <summary>How far the openings of a choice are at few employers.</summary>
public sealed record EmployerConcentration
{
    /// <summary>Openings whose employer is known.</summary>
    public required long N { get; init; }

    /// <summary>Employers of those.</summary>
    public required int Employers { get; init; }

    /// <summary>Herfindahl–Hirschman index of all such openings, of which these are a sample, from 0 to 1; null when refused.</summary>
    public OpenEstimate? Hhi { get; init; }

    /// <summary>Equal employers that would give the same index; null when refused.</summary>
    public OpenEstimate? EffectiveEmployers { get; init; }

    /// <summary>Share of the employer with most openings; null when refused.</summary>
    public OpenEstimate? Largest { get; init; }

    /// <summary>Share of the five with most; null when refused.</summary>
    public OpenEstimate? FiveLargest { get; init; }

    /// <summary>Why there are no figures; null where there are.</summary>
    public string? Refusal { get; init; }
}
