using System.Globalization;
using Lanewise.Catalog;

namespace Lanewise.Market.Claims;

/// <summary>Says in words which openings a side of a claim is about.</summary>
internal static class SideText
{
    /// <summary>The openings behind the quantity, such as "Go openings that state base pay (US, senior)".</summary>
    public static string Of(ClaimMeasure measure, MarketSide side) => Whose(measure, side) + Market(side.Filter);

    /// <summary>The openings of the second side of a claim, whose market is named only where it is another one.</summary>
    public static string Against(ClaimMeasure measure, MarketSide side, MarketSide of) =>
        (side.Choice is null && !side.AsksLanguage ? "all " : "")
        + Whose(measure, side)
        + (side.Filter == of.Filter ? "" : Market(side.Filter));

    /// <summary>What is counted of the openings, such as "in the lane backend".</summary>
    public static string Counted(MarketSide side) =>
        side.That.IsEmpty
            ? $"ask for {side.Choice?.Name}"
            : string.Join(" or ", side.That.GroupBy(held => held.Kind).Select(kind => Held(kind.Key, kind)));

    private static string Held(string kind, IEnumerable<ClaimProperty> held)
    {
        var names = string.Join(" or ", held.Select(property => property.Name));
        return kind switch
        {
            "technology" => $"ask for {names}",
            "lane" => $"are in the lane {names}",
            "layer" => $"are in the layer {names}",
            "role" => $"are titled {names}",
            "employment" => $"offer {names} work",
            "seniority" => $"hire at the level {names}",
            "workplace" => $"offer {names} work",
            "signal" => $"speak of {names}",
            "alone" => "it opens alone",
            "one-of" => "take another instead",
            "mentioned" => "merely mention it",
            "primary" => "are about it",
            "states-pay" => "state base pay",
            _ => "ask for several languages",
        };
    }

    private static string Whose(ClaimMeasure measure, MarketSide side)
    {
        var what = measure switch
        {
            ClaimMeasure.Pay or ClaimMeasure.Gap or ClaimMeasure.Mix => " that state base pay",
            ClaimMeasure.Years => " that say how many years they ask for",
            _ => "",
        };
        var whose = measure is ClaimMeasure.Share or ClaimMeasure.Growth && side.That.IsEmpty ? "" : Choice(side);
        return $"{whose}openings{(side.AsksLanguage ? " asking for a language" : "")}{what}";
    }

    private static string Choice(MarketSide side) => side.Choice is { } choice ? $"{choice.Name} " : "";

    private static string Market(MarketFilter filter)
    {
        string?[] words =
        [
            filter.Seniority,
            filter.Lane,
            filter.Layer,
            filter.Employment,
            filter.Remote ? "remote" : null,
            filter.PrimaryOnly ? "about it" : null,
            filter.City,
            filter.Country,
            filter.Source,
            filter.Since is { } since ? $"since {since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : null,
            filter.Until is { } until ? $"until {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : null,
        ];
        var said = string.Join(", ", words.OfType<string>());
        return said.Length == 0 ? "" : $" ({said})";
    }
}
