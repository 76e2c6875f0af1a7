using System.Collections.Frozen;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Single words, by their hash, that tell a weak spelling or a list; the groups of <c>catalog/phrases/neighbour.yaml</c>.</summary>
internal sealed class NeighbourWords(Knowledge knowledge)
{
    /// <summary>A short word before a name.</summary>
    public FrozenSet<ulong> Near { get; } = Of(knowledge, "near");

    /// <summary>A preposition that names of languages mostly follow.</summary>
    public FrozenSet<ulong> Close { get; } = Of(knowledge, "close");

    /// <summary>Ordinary words that within a sentence and with a capital mostly are the technology.</summary>
    public FrozenSet<ulong> MostlyTechnology { get; } = Of(knowledge, "mostly-technology");

    /// <summary>Follows a verb: "go <i>to</i>".</summary>
    public FrozenSet<ulong> VerbFollows { get; } = Of(knowledge, "verb-follows");

    /// <summary>Leads a verb: "<i>will</i> go".</summary>
    public FrozenSet<ulong> VerbLeads { get; } = Of(knowledge, "verb-leads");

    /// <summary>What a single letter numbers or grades: "<i>Series</i> C".</summary>
    public FrozenSet<ulong> LetterLeads { get; } = Of(knowledge, "letter-leads");

    /// <summary>Last part of an address: "com".</summary>
    public FrozenSet<ulong> Address { get; } = Of(knowledge, "address");

    /// <summary>Joins a list.</summary>
    public FrozenSet<ulong> And { get; } = Of(knowledge, "and");

    /// <summary>Joins a list of which one is enough.</summary>
    public FrozenSet<ulong> Or { get; } = Of(knowledge, "or");

    /// <summary>The words of a group, by their hash.</summary>
    public static FrozenSet<ulong> Of(Knowledge knowledge, string group) =>
        knowledge
            .Phrases.Where(phrase =>
                phrase.Group == group
                && string.Equals(phrase.Topic, nameof(Topic.Neighbour), StringComparison.OrdinalIgnoreCase)
            )
            .Select(phrase => Folding.Hash(phrase.Text))
            .ToFrozenSet();
}
