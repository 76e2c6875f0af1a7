namespace Lanewise.Evidence.Resume;

/// <summary>In which way a line backs a skill or signal.</summary>
public enum ProofKind
{
    /// <summary>It lists it.</summary>
    List,

    /// <summary>It tells of it without dates.</summary>
    Text,

    /// <summary>It belongs to a course of study.</summary>
    Education,

    /// <summary>It belongs to a dated role.</summary>
    Role,

    /// <summary>It gives a scale.</summary>
    Scale,

    /// <summary>It gives a result.</summary>
    Result,
}
