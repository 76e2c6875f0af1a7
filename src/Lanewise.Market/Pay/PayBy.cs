namespace Lanewise.Market.Pay;

/// <summary>What pay is broken down by.</summary>
public enum PayBy
{
    /// <summary>Nothing: the choices as a whole.</summary>
    Choice,

    /// <summary>The lane.</summary>
    Lane,

    /// <summary>The level hired at.</summary>
    Seniority,

    /// <summary>The state within the United States, else the country.</summary>
    Place,

    /// <summary>Remote, hybrid or on site.</summary>
    Workplace,

    /// <summary>The source that published it.</summary>
    Source,
}
