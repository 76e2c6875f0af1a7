namespace Lanewise.Evidence.Together;

/// <summary>How what is said and what is proved stand to one another.</summary>
public enum Standing
{
    /// <summary>The résumé says it and code proves it.</summary>
    SaidAndProved,

    /// <summary>The résumé says it, and no code that was read proves it.</summary>
    SaidOnly,

    /// <summary>Code proves it, and the résumé does not say it.</summary>
    ProvedOnly,

    /// <summary>Neither; openings ask for it.</summary>
    AskedOnly,
}
