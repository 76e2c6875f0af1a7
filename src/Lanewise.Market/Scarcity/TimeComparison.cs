namespace Lanewise.Market.Scarcity;

/// <summary>Two choices by how long their openings stay up; openings that ask for both are left out.</summary>
public sealed record TimeComparison
{
    /// <summary>Name of the first choice.</summary>
    public required string First { get; init; }

    /// <summary>Name of the second.</summary>
    public required string Second { get; init; }

    /// <summary>Openings of the first that were measured and do not ask for the second.</summary>
    public required int FirstN { get; init; }

    /// <summary>Openings of the second that were measured and do not ask for the first.</summary>
    public required int SecondN { get; init; }

    /// <summary>How many times as fast those of the first come down, employers being alike within; null when refused.</summary>
    public OpenEstimate? ClosingRate { get; init; }

    /// <summary>Chance of a rate at least as far from 1 where both come down alike, allowing for employers; null when refused.</summary>
    public double? PValue { get; init; }

    /// <summary>The same after adjustment for the number of pairs.</summary>
    public double? PAdjusted { get; init; }

    /// <summary>Log-rank statistic, one degree of freedom; takes openings for independent of each other.</summary>
    public double? LogRank { get; init; }

    /// <summary>Its p-value.</summary>
    public double? LogRankP { get; init; }

    /// <summary>Employers of both.</summary>
    public required int EmployersOfBoth { get; init; }

    /// <summary>The rate between openings of one employer; null when refused.</summary>
    public OpenEstimate? WithinEmployers { get; init; }

    /// <summary>Log-rank statistic with employers as strata; null when refused.</summary>
    public double? WithinLogRank { get; init; }

    /// <summary>Its p-value.</summary>
    public double? WithinLogRankP { get; init; }

    /// <summary>"first sooner", "second sooner" or "tie"; null when refused.</summary>
    public string? Verdict { get; init; }

    /// <summary>Why there is no rate; null where there is.</summary>
    public string? Refusal { get; init; }
}
