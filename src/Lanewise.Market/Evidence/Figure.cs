namespace Lanewise.Market.Evidence;

/// <summary>A figure of a choice's snapshot whose openings can be listed.</summary>
public enum Figure
{
    /// <summary>Openings that ask for it or are about it.</summary>
    Openings,

    /// <summary>Openings that are about it.</summary>
    Primary,

    /// <summary>Openings that it opens alone.</summary>
    Alone,

    /// <summary>Openings where it is one of several keys.</summary>
    OneOf,

    /// <summary>Openings that merely mention it.</summary>
    MentionOnly,

    /// <summary>Openings that name only what implies it.</summary>
    Implied,

    /// <summary>Openings whose base pay at the seniority the quartiles are of.</summary>
    Pay,

    /// <summary>Openings of any level that state base pay, as <see cref="Market.Pay.StatedPayMeasure"/> counts them.</summary>
    StatedPay,

    /// <summary>Openings that were followed, so that the time they stay up can be measured, titles alone included.</summary>
    Followed,

    /// <summary>New openings that <see cref="Market.Reach.ReachMeasure"/> counts, which takes a question of its own.</summary>
    Reach,
}
