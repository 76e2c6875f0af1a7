namespace Lanewise.Evidence.Resume;

/// <summary>What somebody did for a time.</summary>
public enum RoleKind
{
    /// <summary>Worked for pay.</summary>
    Work,

    /// <summary>A project with dates of its own.</summary>
    Project,

    /// <summary>Unpaid work.</summary>
    Volunteering,

    /// <summary>Learnt; it fills gaps and is no work.</summary>
    Education,
}
