using System.Collections.Immutable;
using Lanewise.Extraction.Employment;
using Lanewise.Extraction.Pay;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Seniority;
using Lanewise.Extraction.Technologies;

namespace Lanewise.Extraction;

/// <summary>Everything extracted from one posting. Lists are ordered by strength and empty where the posting is silent.</summary>
public sealed record Facts
{
    /// <summary>The posting as plain text: the description, then, after it, title and location. Spans index into it.</summary>
    public required string Plain { get; init; }

    /// <summary>Length of the description within <see cref="Plain"/>.</summary>
    public required int TextLength { get; init; }

    /// <summary>Whether it is a job advertisement at all.</summary>
    public required Fact<bool> IsJob { get; init; }

    /// <summary>Languages and other technologies, one mention each; implied ones are marked.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Separate statements of pay.</summary>
    public ImmutableArray<PayRange> Pay { get; init; } = [];

    /// <summary>Levels hired at.</summary>
    public ImmutableArray<Fact<SeniorityLevel>> Seniority { get; init; } = [];

    /// <summary>Forms of contract.</summary>
    public ImmutableArray<Fact<EmploymentForm>> Employment { get; init; } = [];

    /// <summary>Remote, hybrid, on site.</summary>
    public ImmutableArray<Fact<Workplace>> Workplace { get; init; } = [];

    /// <summary>Where a remote job may be done from: country codes, areas (EU, EMEA, LATAM, APAC, NA) or "anywhere".</summary>
    public ImmutableArray<Fact<string>> RemoteFrom { get; init; } = [];

    /// <summary>Where the job is.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>Least years of experience asked for the job as a whole; null when not said.</summary>
    public Fact<int>? YearsMin { get; init; }

    /// <summary>Names of lanes of the catalog with their scores, strongest first.</summary>
    public ImmutableArray<Fact<string>> Lanes { get; init; } = [];

    /// <summary>Names of layers of the catalog with their scores, strongest first.</summary>
    public ImmutableArray<Fact<string>> Layers { get; init; } = [];

    /// <summary>Names of roles of the catalog that the title (or a role line) names.</summary>
    public ImmutableArray<Fact<string>> Roles { get; init; } = [];

    /// <summary>Names of signals of the catalog that the posting asks for.</summary>
    public ImmutableArray<Fact<string>> Signals { get; init; } = [];

    /// <summary>The language the posting is written in, by ISO 639-1 code: <c>de</c>; null where too few words tell.</summary>
    public string? WrittenIn { get; init; }
}
