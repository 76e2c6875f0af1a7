namespace Lanewise.Evidence.Portfolio;

/// <summary>How a repository is read.</summary>
public sealed record PortfolioOptions
{
    /// <summary>Read the files on disk in place of the last commit.</summary>
    public bool IsUncommitted { get; init; }

    /// <summary>Name or mail of an author, or part of either, in any case: only findings on lines of that author's are kept. Needs git.</summary>
    public string? Author { get; init; }

    /// <summary>How long git may say nothing before it is given up, more than none; a minute unless given.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Files read at a time, at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
