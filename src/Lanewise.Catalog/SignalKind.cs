namespace Lanewise.Catalog;

/// <summary>What sort of thing a signal says; it decides where in a posting its words count.</summary>
public enum SignalKind
{
    /// <summary>How production is worked in, such as code review.</summary>
    Practice,

    /// <summary>What interviews probe, such as concurrency.</summary>
    Skill,

    /// <summary>What the work is to bring about, such as low latency.</summary>
    Outcome,

    /// <summary>How parts written in several languages work together, such as remote calls.</summary>
    Means,

    /// <summary>What the posting says of the languages it takes, such as that any is welcome.</summary>
    Wording,

    /// <summary>What the employer says of itself, such as being a start-up.</summary>
    Employer,
}
