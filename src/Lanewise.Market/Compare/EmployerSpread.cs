namespace Lanewise.Market.Compare;

/// <summary>How a choice's openings spread over employers.</summary>
public sealed record EmployerSpread
{
    /// <summary>Openings whose employer is known.</summary>
    public required long N { get; init; }

    /// <summary>Employers behind them.</summary>
    public required long Employers { get; init; }

    /// <summary>Herfindahl–Hirschman index, from 0 to 1; null where no employer is known.</summary>
    public double? Hhi { get; init; }

    /// <summary>Equal employers that would give the same index; null where no employer is known.</summary>
    public double? EffectiveEmployers { get; init; }
}
