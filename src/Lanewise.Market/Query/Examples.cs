using System.Collections.Immutable;

namespace Lanewise.Market.Query;

/// <summary>A few of the openings behind a figure, each of another group of openings alike.</summary>
internal static class Examples
{
    /// <summary>How many.</summary>
    public const int Most = 3;

    /// <summary>The first few by id.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> openings) =>
        [.. openings.Order(StringComparer.Ordinal).Take(Most)];
}
