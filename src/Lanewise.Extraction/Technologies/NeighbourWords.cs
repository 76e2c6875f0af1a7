using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Single words, by their hash, that tell a weak spelling or a list; the groups of <c>catalog/phrases/neighbour.yaml</c>.</summary>
internal sealed class NeighbourWords(Knowledge knowledge)
{
    /// <summary>A short word before a name.</summary>
    public WordSet Near { get; } = Of(knowledge, "near");

    /// <summary>A preposition that names of languages mostly follow.</summary>
    public WordSet Close { get; } = Of(knowledge, "close");

    /// <summary>Ordinary words that within a sentence and with a capital mostly are the technology.</summary>
    public WordSet MostlyTechnology { get; } = Of(knowledge, "mostly-technology");

    /// <summary>Follows a verb: "go <i>to</i>".</summary>
    public WordSet VerbFollows { get; } = Of(knowledge, "verb-follows");

    /// <summary>Leads a verb: "<i>will</i> go".</summary>
    public WordSet VerbLeads { get; } = Of(knowledge, "verb-leads");

    /// <summary>What a single letter numbers or grades: "<i>Series</i> C".</summary>
    public WordSet LetterLeads { get; } = Of(knowledge, "letter-leads");

    /// <summary>Last part of an address: "com".</summary>
    public WordSet Address { get; } = Of(knowledge, "address");

    /// <summary>Joins a list.</summary>
    public WordSet And { get; } = Of(knowledge, "and");

    /// <summary>Joins a list of which one is enough.</summary>
    public WordSet Or { get; } = Of(knowledge, "or");

    /// <summary>The words of a group.</summary>
    public static WordSet Of(Knowledge knowledge, string group) =>
        new([
            .. knowledge
                .Phrases.Where(phrase =>
                    phrase.Group == group
                    && string.Equals(phrase.Topic, nameof(Topic.Neighbour), StringComparison.OrdinalIgnoreCase)
                )
                .Select(phrase => phrase.Text),
        ]);
}
