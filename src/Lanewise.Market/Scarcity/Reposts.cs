namespace Lanewise.Market.Scarcity;

/// <summary>How often openings are advertised more than once, told apart by when.</summary>
/// <param name="Reposted">Openings that went up again after they had come down.</param>
/// <param name="SeveralPostings">Openings with several postings up at once: one job in several places or on several boards.</param>
/// <param name="SeveralOpenings">Openings beside another of the same employer and title that was up at the same time: several hires, not a repost.</param>
public sealed record Reposts(
    ShareOfOpenings Reposted,
    ShareOfOpenings SeveralPostings,
    ShareOfOpenings SeveralOpenings
);
