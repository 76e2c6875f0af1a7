namespace Lanewise.Evidence.Resume;

/// <summary>What could be said more exactly.</summary>
public enum SuggestionKind
{
    /// <summary>Text that people do not see.</summary>
    Hidden,

    /// <summary>Dates that contradict themselves, are missing or leave something open.</summary>
    Dates,

    /// <summary>A skill that is only listed.</summary>
    Listed,

    /// <summary>A role without any figure.</summary>
    Scale,

    /// <summary>A change for the better without its size.</summary>
    Result,

    /// <summary>Wording that leaves open what the person did.</summary>
    Vague,

    /// <summary>A signal that openings ask for and the résumé does not show.</summary>
    Missing,
}
