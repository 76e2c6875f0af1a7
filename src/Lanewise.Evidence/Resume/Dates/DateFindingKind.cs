namespace Lanewise.Evidence.Resume.Dates;

/// <summary>What dates leave open or contradict.</summary>
public enum DateFindingKind
{
    /// <summary>Months between work that nothing dated covers.</summary>
    Gap,

    /// <summary>Two jobs at once.</summary>
    Overlap,

    /// <summary>An end before its beginning.</summary>
    Reversed,

    /// <summary>A date after today.</summary>
    Future,

    /// <summary>A job without dates.</summary>
    Undated,

    /// <summary>A job dated by years alone.</summary>
    YearsAlone,
}
