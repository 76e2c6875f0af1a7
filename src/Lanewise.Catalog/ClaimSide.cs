using System.Collections.Immutable;

namespace Lanewise.Catalog;

/// <summary>Some openings that a claim is about.</summary>
public sealed record ClaimSide
{
    /// <summary>What <see cref="Choice"/> says of openings that ask for a language, whichever.</summary>
    public const string AnyLanguage = "any-language";

    /// <summary>
    /// A name of the catalog, with its kind and a colon before it where several kinds have it; <see cref="AnyLanguage"/>; null for any opening.
    /// </summary>
    public string? Choice { get; init; }

    /// <summary>What is counted of them: one of these must hold of an opening; empty where they are counted themselves.</summary>
    public ImmutableArray<ClaimProperty> That { get; init; } = [];

    /// <summary>The market by filter and value, such as country and US; days as 2026-03-01.</summary>
    public ImmutableSortedDictionary<string, string> Where { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;
}
