using System.Globalization;

namespace Lanewise.Market.Scarcity;

/// <summary>Says in a sentence how long a choice's openings stay up, and whether that is long.</summary>
internal static class ScarcitySentence
{
    /// <summary>The sentence.</summary>
    public static string Of(ChoiceScarcity choice)
    {
        var time = choice.TimePosted;
        if (time.Refusal is { } refusal)
        {
            return $"{choice.Name}: too little data on the time posted ({refusal}).";
        }

        return $"{Time(choice.Name, time)}; {Employers(choice.AgainstEmployer)}.";
    }

    private static string Time(string name, TimePosted time)
    {
        var openings = Invariant($"the {time.N:N0} {name} openings followed");
        if (time.Median is { } median)
        {
            return Invariant(
                $"Half of {openings} are down {Days(median.Value)} after they went up ({Interval(median)})"
            );
        }

        var last = time.StillUp.Length > 0 ? time.StillUp[^1] : null;
        return last is null
            ? $"Too few of {openings} came down to say by when half are"
            : Invariant(
                $"More than half of {openings} outlast the time they were followed; {100 * last.Share.Value:0}% are up after {last.Days} days"
            );
    }

    private static string Employers(AgainstEmployer against)
    {
        if (against.ClosingRate is not { } rate)
        {
            return "beside other openings of the same employers too little data";
        }

        var range = Invariant($"{rate.Value:0.00} times as fast, {rate.Low:0.00} to {rate.High:0.00}");
        return (rate.Low, rate.High) switch
        {
            (> 1, _) => $"they come down sooner than other openings of the same employers ({range})",
            (_, < 1) => $"they stay up longer than other openings of the same employers (they come down {range})",
            _ => $"no difference to other openings of the same employers can be told (they come down {range})",
        };
    }

    private static string Interval(OpenEstimate days) =>
        (days.Low, days.High) switch
        {
            ({ } low, { } high) => Invariant($"95% interval {low:0} to {high:0}"),
            ({ } low, null) => Invariant($"95% interval from {low:0}, no upper end reached"),
            _ => "no interval reached",
        };

    private static string Days(double days) => Invariant($"{days:0} days");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
