namespace Lanewise.Extraction.Openings;

/// <summary>When two postings of one employer advertise one opening. The choices are explained in docs/measures/openings.md.</summary>
public sealed record OpeningRules
{
    /// <summary>Within one employer.</summary>
    public static OpeningRules SameCompany { get; } = new();

    /// <summary>Where the employer is unknown: only all but equal texts of about the same month.</summary>
    public static OpeningRules UnknownCompany { get; } =
        new()
        {
            LeastSimilarity = 0.9,
            LeastSimilarityUntitled = 0.9,
            MostDaysApart = 31,
            LinksTitles = false,
            LinksRequisitions = false,
        };

    /// <summary>Least similarity of two texts under one title, from 0 to 1.</summary>
    public double LeastSimilarity { get; init; } = 0.7;

    /// <summary>Least similarity of two texts where one has no title, from 0 to 1.</summary>
    public double LeastSimilarityUntitled { get; init; } = 0.8;

    /// <summary>Most days between the end of one posting and the start of the next: a repost, not a new opening.</summary>
    public int MostDaysApart { get; init; } = 45;

    /// <summary>Whether postings that follow one another under one title and place are linked without texts.</summary>
    public bool LinksTitles { get; init; } = true;

    /// <summary>Whether an equal requisition links.</summary>
    public bool LinksRequisitions { get; init; } = true;

    /// <summary>Most different titles under one requisition; with more it is a pool or a placeholder, not an opening.</summary>
    public int MostTitlesOfRequisition { get; init; } = 6;
}
