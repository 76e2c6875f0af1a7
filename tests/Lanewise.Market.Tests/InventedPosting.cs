namespace Lanewise.Market.Tests;

/// <summary>One posting of an invented market, as its facts; what a test leaves out is unknown, as with real postings.</summary>
internal sealed record InventedPosting
{
    /// <summary>The opening it advertises; null for one of its own.</summary>
    public string? Opening { get; init; }

    public string Source { get; init; } = "board";
    public int? Company { get; init; }
    public DateOnly PostedOn { get; init; } = new(2026, 3, 15);

    /// <summary>Null for the day on which it was posted.</summary>
    public DateOnly? FirstSeen { get; init; }

    public bool IsJob { get; init; } = true;
    public bool HasText { get; init; } = true;
    public string[] Seniority { get; init; } = [];
    public string[] Employment { get; init; } = [];
    public string[] Workplace { get; init; } = [];
    public string[] RemoteFrom { get; init; } = [];
    public int? YearsMin { get; init; }
    public string[] Lanes { get; init; } = [];
    public string[] Layers { get; init; } = [];
    public string[] Roles { get; init; } = [];
    public string[] Signals { get; init; } = [];
    public InventedMention[] Mentions { get; init; } = [];
    public InventedPay[] Pay { get; init; } = [];
    public (string? City, string Country)[] Places { get; init; } = [];

    public string? Title { get; init; }

    /// <summary>Last day on which it was up; null for the day it was posted.</summary>
    public DateOnly? LastSeen { get; init; }

    /// <summary>Ages over which its opening was followed, null where the first day is unknown; empty where it was not.</summary>
    public (double? Entry, double? Exit, bool HasEnded)[] Watched { get; init; } = [];

    /// <summary>Code of the state or province of every place; null for none.</summary>
    public string? Region { get; init; }
}
