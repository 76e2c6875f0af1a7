using System.Globalization;

namespace Lanewise.Market.Reach;

/// <summary>Says in a sentence how often openings in reach come.</summary>
internal static class ReachSentence
{
    /// <summary>The sentence.</summary>
    public static string Of(ReachedOpenings reached, ReachQuestion question)
    {
        var openings = reached.Openings;
        if (openings is not { AWeek: { } rate, Chance: { } chance })
        {
            return $"{reached.Name}: too little data (no source shows enough weeks or months of what is new).";
        }

        var about = reached.Primary?.AWeek is { } primary ? $", {Number(primary.Value)} of them about it" : "";
        var mention = reached.MentionOnly?.AWeek is { } mere ? $"; another {Number(mere.Value)} merely mention it" : "";
        var silent = reached.SilentOnPay?.AWeek is { } unknown
            ? $"; another {Number(unknown.Value)} do not state base pay and may or may not reach the floor"
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{reached.Name}: {Number(rate.Value)} new {(rate.Value is > 0.995 and < 1.005 ? "opening" : "openings")} a week (95% interval {Number(rate.Low)} to {Number(rate.High)}; {openings.N} in {Periods(openings)}){about}{mention}{silent}. The chance of at least {question.AtLeast} within {question.Weeks} {(question.Weeks == 1 ? "week" : "weeks")} is {Percent(chance.Value)} ({Percent(chance.Low)} to {Percent(chance.High)}). {Without(openings)}"
        );
    }

    private static string Periods(Arrivals openings) =>
        (openings.Weeks, openings.Months) switch
        {
            (var weeks, 0) => Count(weeks, "week"),
            (0, var months) => Count(months, "month"),
            var (weeks, months) => $"{Count(weeks, "week")} and {Count(months, "month")}",
        };

    private static string Without(Arrivals openings) =>
        (openings.Weeks, openings.Months) switch
        {
            (_, 0) => $"{Of(openings.EmptyWeeks, openings.Weeks, "week")} had none.",
            (0, _) => $"{Of(openings.EmptyMonths, openings.Months, "month")} had none.",
            _ =>
                $"{Of(openings.EmptyWeeks, openings.Weeks, "week")} had none in the sources counted by the week, {Of(openings.EmptyMonths, openings.Months, "month")} in those counted by the month.",
        };

    private static string Of(int empty, int all, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{(empty == 0 ? "None" : empty)} of {Count(all, noun)}");

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Number(double value) =>
        value.ToString(
            value switch
            {
                0 => "0",
                < 0.995 => "0.0#",
                < 9.95 => "0.0",
                _ => "N0",
            },
            CultureInfo.InvariantCulture
        );

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#}%");
}
