namespace Lanewise.Advice.Offers;

/// <summary>What a contract's rate is paid for.</summary>
public enum RatePeriod
{
    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,
}
