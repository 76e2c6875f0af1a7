namespace Lanewise.Extraction.Pay;

/// <summary>The time that a stated amount pays for.</summary>
public enum PayPeriod
{
    /// <summary>One hour.</summary>
    Hour,

    /// <summary>One working day.</summary>
    Day,

    /// <summary>One week.</summary>
    Week,

    /// <summary>One month.</summary>
    Month,

    /// <summary>One year.</summary>
    Year,
}
