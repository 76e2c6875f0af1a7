namespace Lanewise.Extraction.Technologies;

/// <summary>What a posting says of a technology that it names; the strongest that holds, strongest first.</summary>
public enum MentionRole
{
    /// <summary>Named in the title, or in a line that names a role.</summary>
    Title,

    /// <summary>Asked for, or worked in, also as one of several alternatives.</summary>
    Required,

    /// <summary>Nice to have.</summary>
    Preferred,

    /// <summary>Named in passing: the company's stack, another team, a product.</summary>
    Context,

    /// <summary>Said not to be used.</summary>
    Negated,
}
