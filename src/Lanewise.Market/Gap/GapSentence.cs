using System.Globalization;

namespace Lanewise.Market.Gap;

/// <summary>Says in a sentence how much of a gap is the kind of work and how much the choice itself.</summary>
internal static class GapSentence
{
    /// <summary>The sentence of a gap that was not refused.</summary>
    public static string Of(PayGap gap)
    {
        var (first, second) = (gap.Choices[0].Name, gap.Choices[1].Name);
        if (gap is not { Raw: { } raw, Adjusted: { } adjusted, Explained: { } explained })
        {
            return "";
        }

        var same = "the same kind of work, level, place and month";
        var whole = Crosses(raw)
            ? $"Openings that ask for {first} and for {second} state about the same base pay ({Text(raw)})."
            : $"Openings that ask for {first} state {Change(raw.Value)} base pay than those that ask for {second} ({Interval(raw)}).";
        var mix = $"The mix of work accounts for {Points(explained.LogPoints)}{Share(gap, raw)}";
        var rest = Crosses(adjusted)
            ? $"at {same} no difference can be told ({Text(adjusted)})."
            : $"at {same} {first} pays {Change(adjusted.Value)} ({Interval(adjusted)}), which is the choice itself or what postings do not say.";
        return $"{whole} {mix}; {rest}";
    }

    private static bool Crosses(GapEstimate gap) => gap.Low <= 0 && gap.High >= 0;

    // A share of a gap that may be nothing would be noise over noise.
    private static string Share(PayGap gap, GapEstimate raw)
    {
        var share = gap.Explained!.LogPoints / Math.Log(1 + raw.Value);
        return Crosses(raw) || share is < 0 or > 1
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $", {Math.Round(share * 100):N0}% of the gap");
    }

    private static string Change(double gap) => $"{Percent(Math.Abs(gap))} {(gap < 0 ? "less" : "more")}";

    private static string Points(double logPoints) =>
        $"{(logPoints < 0 ? "−" : "+")}{Percent(Math.Abs(Math.Exp(logPoints) - 1))}";

    private static string Text(GapEstimate gap) => $"{Signed(gap.Value)}, {Interval(gap)}";

    private static string Interval(GapEstimate gap) => $"95% interval {Signed(gap.Low)} to {Signed(gap.High)}";

    private static string Signed(double gap) => $"{(gap < 0 ? "−" : "+")}{Percent(Math.Abs(gap))}";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#}%");
}
