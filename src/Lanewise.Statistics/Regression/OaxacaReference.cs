namespace Lanewise.Statistics.Regression;

/// <summary>Whose coefficients value the mix of a decomposition.</summary>
public enum OaxacaReference
{
    /// <summary>Those of both groups together, beside a difference between the groups.</summary>
    Pooled,

    /// <summary>Those of the first group.</summary>
    First,

    /// <summary>Those of the second group.</summary>
    Second,
}
