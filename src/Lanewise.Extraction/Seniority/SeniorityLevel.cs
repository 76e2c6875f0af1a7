namespace Lanewise.Extraction.Seniority;

/// <summary>The level a posting hires at.</summary>
public enum SeniorityLevel
{
    /// <summary>Intern, working student.</summary>
    Intern,

    /// <summary>Entry level, junior, graduate.</summary>
    Entry,

    /// <summary>Mid level, "II".</summary>
    Mid,

    /// <summary>Senior.</summary>
    Senior,

    /// <summary>Staff.</summary>
    Staff,

    /// <summary>Principal.</summary>
    Principal,

    /// <summary>Lead.</summary>
    Lead,

    /// <summary>Manager of people.</summary>
    Manager,

    /// <summary>Director, head of.</summary>
    Director,

    /// <summary>Vice president, chief officer.</summary>
    Executive,
}
