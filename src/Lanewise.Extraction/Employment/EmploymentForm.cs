namespace Lanewise.Extraction.Employment;

/// <summary>The form of contract a posting offers.</summary>
public enum EmploymentForm
{
    /// <summary>Full-time.</summary>
    FullTime,

    /// <summary>Part-time.</summary>
    PartTime,

    /// <summary>Contract or freelance.</summary>
    Contract,

    /// <summary>Internship.</summary>
    Internship,

    /// <summary>Temporary.</summary>
    Temporary,
}
