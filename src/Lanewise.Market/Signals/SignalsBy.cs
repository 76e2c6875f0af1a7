namespace Lanewise.Market.Signals;

/// <summary>What signals are broken down by.</summary>
public enum SignalsBy
{
    /// <summary>Nothing: the choices as a whole.</summary>
    Choice,

    /// <summary>Calendar years, within sources.</summary>
    Year,

    /// <summary>Calendar months, within sources.</summary>
    Month,

    /// <summary>How many openings the employer has in the store, and whether it calls itself a start-up.</summary>
    Size,

    /// <summary>The layers of the work.</summary>
    Layer,

    /// <summary>Pairs of languages asked for together, with the means that join them.</summary>
    Pair,
}
