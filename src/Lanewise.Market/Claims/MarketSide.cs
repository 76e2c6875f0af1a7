using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Market.Choices;

namespace Lanewise.Market.Claims;

/// <summary>A side of a claim, in the terms of the market.</summary>
/// <param name="Choice">The choice; null for any opening, or any that asks for a language.</param>
/// <param name="That">What is counted of its openings; empty where they are counted themselves.</param>
/// <param name="Filter">The market.</param>
internal sealed record MarketSide(Choice? Choice, ImmutableArray<ClaimProperty> That, MarketFilter Filter)
{
    /// <summary>Whether, without a choice, only openings count that ask for a language.</summary>
    public bool AsksLanguage { get; private init; }

    /// <summary>The side; where it leaves a filter open, the one of the command stands.</summary>
    /// <exception cref="ArgumentException">The catalog does not know its choice.</exception>
    public static MarketSide Of(ClaimSide side, Knowledge knowledge, MarketFilter open) =>
        side.Choice == ClaimSide.AnyLanguage
            ? new(null, side.That, Market(side.Where, open)) { AsksLanguage = true }
            : new(side.Choice is { } word ? Find(knowledge, word) : null, side.That, Market(side.Where, open));

    /// <summary>Whether all that it counts shows in titles, so that openings with a title alone may count.</summary>
    public bool ShowsInTitles =>
        !AsksLanguage
        && Choice is null or { Kind: ChoiceKind.Lane or ChoiceKind.Role }
        && That.All(held => held.Kind is "lane" or "role" or "seniority");

    private static Choice Find(Knowledge knowledge, string word) =>
        ChoiceNames.Find(knowledge, word) ?? throw new ArgumentException($"There is no choice {word}.", nameof(word));

    private static MarketFilter Market(ImmutableSortedDictionary<string, string> where, MarketFilter open)
    {
        string? Text(string field, string? otherwise) => where.GetValueOrDefault(field, otherwise!); // null stands for none
        bool Flag(string field, bool otherwise) => Text(field, null) is { } flag ? flag == "true" : otherwise;
        DateOnly? Day(string field, DateOnly? otherwise) =>
            Text(field, null) is { } day ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : otherwise;
        return new()
        {
            Country = Text("country", open.Country),
            City = Text("city", open.City),
            Remote = Flag("remote", open.Remote),
            Seniority = Text("seniority", open.Seniority),
            Lane = Text("lane", open.Lane),
            Layer = Text("layer", open.Layer),
            Employment = Text("employment", open.Employment),
            Source = Text("source", open.Source),
            Since = Day("since", open.Since),
            Until = Day("until", open.Until),
            PrimaryOnly = Flag("primary-only", open.PrimaryOnly),
        };
    }
}
