namespace Lanewise.Catalog;

/// <summary>The quantity that a claim is about.</summary>
public enum ClaimMeasure
{
    /// <summary>Share of all openings that ask for the choice, or of the choice's openings that something holds of.</summary>
    Share,

    /// <summary>A quantile of stated base pay in US dollars a year.</summary>
    Pay,

    /// <summary>Mean of the least years of experience asked.</summary>
    Years,

    /// <summary>How many times its share of a year before a share is: 1 is no growth.</summary>
    Growth,

    /// <summary>How many times another choice's the choice's base pay is in the same work, level, place and month.</summary>
    Gap,

    /// <summary>How many times another choice's its base pay would be by the mix of work alone.</summary>
    Mix,

    /// <summary>New openings a week in the sources read.</summary>
    Weekly,

    /// <summary>How many times as fast the choice's openings come down as another's.</summary>
    Closing,

    /// <summary>People looking for work for each opening, where both are posted to one place; of the market as a whole.</summary>
    Seekers,

    /// <summary>Chance that two of the openings are of one employer (Herfindahl–Hirschman index).</summary>
    Concentration,
}
