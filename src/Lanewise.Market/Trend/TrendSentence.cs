using System.Globalization;
using Lanewise.Market.Compare;

namespace Lanewise.Market.Trend;

/// <summary>Says in a sentence how a choice moves.</summary>
internal static class TrendSentence
{
    private const double Convincing = 0.05;

    /// <summary>The sentence.</summary>
    public static string Of(string choice, ShareTrend trend, Seasons? seasons)
    {
        if (trend is not { GrowthPerYear: { } growth, Low: { } low, High: { } high })
        {
            return $"{choice}: too little data for a trend ({trend.Refusal}).";
        }

        var interval = $"95% interval {Signed(low)} to {Signed(high)}";
        var moves =
            low <= 0 && high >= 0
                ? $"no growth or fall of {choice} can be told ({Signed(growth)} a year, {interval})"
                : $"the share of {choice} {(growth < 0 ? "falls" : "grows")} by {Percent(Math.Abs(growth))} a year ({interval})";
        var season =
            seasons is null ? ""
            : seasons.PValue < Convincing
                ? $"; it is highest in {Month(seasons, highest: true)} and lowest in {Month(seasons, highest: false)}, which is taken off"
            : "; no season stands out";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{trend.From:yyyy-MM} to {trend.To:yyyy-MM}: {moves}{season}."
        );
    }

    private static string Month(Seasons seasons, bool highest)
    {
        var known = Enumerable.Range(0, seasons.ByMonth.Length).Where(month => seasons.ByMonth[month] is not null);
        var month = highest
            ? known.MaxBy(month => seasons.ByMonth[month])
            : known.MinBy(month => seasons.ByMonth[month]);
        return CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month + 1);
    }

    private static string Signed(double change) => $"{(change < 0 ? "−" : "+")}{Percent(Math.Abs(change))}";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#}%");
}
