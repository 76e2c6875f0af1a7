namespace Lanewise.Sources;

/// <summary>One advertisement as its source published it. Never changed once stored. Null means the source is silent.</summary>
public sealed record Posting
{
    /// <summary>The source's name, lower case: <c>ashby</c>, <c>greenhouse</c>, <c>hn</c>, or the name given by the user.</summary>
    public required string Source { get; init; }

    /// <summary>The source's own identity of the posting, unique within <see cref="Source"/> (with the board where ids are per board).</summary>
    public required string SourceId { get; init; }

    /// <summary>Address of the posting.</summary>
    public string? Url { get; init; }

    /// <summary>The employer's name as published.</summary>
    public string? Company { get; init; }

    /// <summary>The title as published.</summary>
    public string? Title { get; init; }

    /// <summary>Places as published; several joined by " | "; words for remote kept.</summary>
    public string? Location { get; init; }

    /// <summary>The description as published, plain or HTML; null for sources that carry titles only.</summary>
    public string? Text { get; init; }

    /// <summary>The day it was published.</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>The first and last day on which the source itself says that it was seen open.</summary>
    public DateOnly? FirstSeen { get; init; }

    /// <inheritdoc cref="FirstSeen"/>
    public DateOnly? LastSeen { get; init; }

    /// <summary>The day on which the source is known to have taken it down.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>
    /// The list of open postings that it stood in, by its name within <see cref="Source"/>, where a reading gives that list whole: a later
    /// reading without the posting then says that it was taken down. Null where one reading is a page, a search or a thread.
    /// </summary>
    public string? Board { get; init; }

    /// <summary>The employer's own number of the opening, shared by postings of one opening within a company.</summary>
    public string? Requisition { get; init; }

    /// <summary>The team, or else the department, that it is in, as published. Says where the work is done, not what it is.</summary>
    public string? Team { get; init; }

    /// <summary>Form of employment as published ("FullTime", "Contract"), several joined by ", ".</summary>
    public string? Employment { get; init; }

    /// <summary>Whether the source marks it as remote; null where it has no such mark.</summary>
    public bool? IsRemote { get; init; }

    /// <summary>Pay in the source's structured fields.</summary>
    public IReadOnlyList<PublishedPay> Pay { get; init; } = [];

    /// <summary>The whole record as the source gave it, as JSON, less the member that is <see cref="Text"/> verbatim.</summary>
    public required string Raw { get; init; }
}
