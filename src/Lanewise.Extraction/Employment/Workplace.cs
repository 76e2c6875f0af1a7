namespace Lanewise.Extraction.Employment;

/// <summary>Where the work is done.</summary>
public enum Workplace
{
    /// <summary>From anywhere, or anywhere within a stated area.</summary>
    Remote,

    /// <summary>Partly in an office.</summary>
    Hybrid,

    /// <summary>In an office or on a site.</summary>
    Onsite,
}
