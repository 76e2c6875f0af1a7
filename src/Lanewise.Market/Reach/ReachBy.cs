namespace Lanewise.Market.Reach;

/// <summary>What reach is broken down by.</summary>
public enum ReachBy
{
    /// <summary>Nothing further.</summary>
    Nothing,

    /// <summary>The cities of an opening's postings, each with its country.</summary>
    City,

    /// <summary>The countries of its postings' places.</summary>
    Country,

    /// <summary>Its lanes.</summary>
    Lane,

    /// <summary>The levels it hires at.</summary>
    Seniority,

    /// <summary>Remote, hybrid or on site.</summary>
    Workplace,
}
