using System.Globalization;
using Lanewise.Statistics;

namespace Lanewise.Market.Pay;

/// <summary>Says in a sentence what a choice pays and how sure that is.</summary>
internal static class PaySentence
{
    /// <summary>The sentence.</summary>
    public static string Of(ChoicePay pay)
    {
        var stated = pay.Base;
        if (stated.Median is not { } median)
        {
            return $"{stated.Name}: too little data ({stated.Refusal}).";
        }

        var told = string.Create(
            CultureInfo.InvariantCulture,
            $"Half of the {stated.Name} openings that state base pay, {stated.N} of {stated.Openings}, offer {Dollars(median.Value)} or more (95% interval {Range(median)})"
        );
        var weighed = pay.Weighted is { } weighted
            ? $"; weighed to stand for those that do not state it, {Dollars(weighted.Value)} ({Range(weighted)})"
            : "";
        var bounds = (pay.LeastMedian, pay.MostMedian) switch
        {
            (null, null) => "; without any assumption the median of all could be anything",
            ({ } low, { } high) => $"; without any assumption the median of all is {Dollars(low)} to {Dollars(high)}",
            ({ } low, null) => $"; without any assumption the median of all is at least {Dollars(low)}",
            (null, { } high) => $"; without any assumption the median of all is at most {Dollars(high)}",
        };
        return $"{told}{weighed}{bounds}.";
    }

    private static string Range(Estimate estimate) => $"{Dollars(estimate.Low)} to {Dollars(estimate.High)}";

    private static string Dollars(double dollars) =>
        string.Create(CultureInfo.InvariantCulture, $"${Math.Round(dollars / 1000):N0}K");
}
