using System.Collections.Immutable;

namespace Lanewise.Market.Scarcity;

/// <summary>How scarce the people are that the openings of one choice look for, as far as openings can show it.</summary>
public sealed record ChoiceScarcity
{
    /// <summary>Name of the choice.</summary>
    public required string Name { get; init; }

    /// <summary>Openings that ask for it, as <c>compare</c> counts them.</summary>
    public required long Openings { get; init; }

    /// <summary>How long they stay up.</summary>
    public required TimePosted TimePosted { get; init; }

    /// <summary>The same beside the other openings of their employers.</summary>
    public required AgainstEmployer AgainstEmployer { get; init; }

    /// <summary>How often they are advertised more than once.</summary>
    public required Reposts Reposts { get; init; }

    /// <summary>The years of experience they ask for.</summary>
    public required YearsAsked Years { get; init; }

    /// <summary>The share open to entry level or to interns, of those that say a level.</summary>
    public required ShareOfOpenings EntryLevel { get; init; }

    /// <summary>How far they are at few employers.</summary>
    public required EmployerConcentration Employers { get; init; }

    /// <summary>Some of the openings whose time was measured, by id; <c>lanewise postings CHOICE --figure followed</c> lists all.</summary>
    public required ImmutableArray<string> OpeningIds { get; init; }

    /// <summary>The finding in a sentence.</summary>
    public required string Sentence { get; init; }
}
