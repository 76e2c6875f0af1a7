namespace Lanewise.Market.Signals;

/// <summary>What openings must have alike to be compared.</summary>
internal enum Strata
{
    /// <summary>They are not compared.</summary>
    None,

    /// <summary>The source.</summary>
    Source,

    /// <summary>Source and lane.</summary>
    SourceAndLane,
}
