using System.Globalization;

namespace Lanewise.Market.Signals;

/// <summary>Says in a sentence what a choice's openings ask for more than others.</summary>
internal static class SignalsSentence
{
    private const int Most = 3;
    private const double Convincing = 0.05;

    /// <summary>The report with a sentence for the market and for each choice.</summary>
    public static SignalsReport AddTo(SignalsReport report) =>
        report with
        {
            Market = report.Market with { Sentence = OfMarket(report.Market) },
            Choices = [.. report.Choices.Select(choice => choice with { Sentence = Of(choice) })],
        };

    private static string Of(ChoiceSignals choice)
    {
        if (choice.Refusal is not null)
        {
            return $"{choice.Name}: too little data ({choice.Refusal}).";
        }

        var more = Told(choice, "more", share => -share.Lift?.Low);
        var less = Told(choice, "less", share => share.Lift?.High);
        var told = (more.Length, less.Length) switch
        {
            (0, 0) => $"{choice.Name} openings ask for nothing more or less often than others alike in lane and source",
            (0, _) =>
                $"Against others alike in lane and source, {choice.Name} openings ask less often for {Joined(less)}",
            (_, 0) =>
                $"Against others alike in lane and source, {choice.Name} openings ask more often for {Joined(more)}",
            _ =>
                $"Against others alike in lane and source, {choice.Name} openings ask more often for {Joined(more)}, and less often for {Joined(less)}",
        };
        return $"{told}{Moving(choice)}.{StartUps(choice)}";
    }

    private static string OfMarket(ChoiceSignals market)
    {
        if (market.Refusal is not null)
        {
            return $"All openings: too little data ({market.Refusal}).";
        }

        var first = market
            .Signals.Where(IsAsked)
            .OrderByDescending(share => share.Share?.Value)
            .Take(Most)
            .Select(share => $"{Lower(share.Title)} ({Percent(share.Share?.Value ?? 0)})");
        return $"All openings ask most often for {string.Join(", ", first)}{Moving(market)}.{StartUps(market)}";
    }

    private static string[] Told(ChoiceSignals choice, string verdict, Func<SignalShare, double?> order) =>
        [
            .. choice
                .Signals.Where(share => IsAsked(share) && share.Verdict == verdict)
                .OrderBy(order)
                .Take(Most)
                .Select(share =>
                    string.Create(CultureInfo.InvariantCulture, $"{Lower(share.Title)} (×{share.Lift?.Value:0.0#})")
                ),
        ];

    // The one that grows fastest and the one that falls fastest, of those whose growth the false discovery rate lets stand.
    private static string Moving(ChoiceSignals choice)
    {
        var moving = choice
            .Signals.Where(share => IsAsked(share) && share.Growth is { FalseDiscovery: < Convincing })
            .OrderByDescending(share => share.Growth?.PerYear)
            .ToArray();
        var grows = moving.FirstOrDefault(share => share.Growth?.PerYear > 0);
        var falls = moving.LastOrDefault(share => share.Growth?.PerYear < 0);
        return (grows is null ? "" : $"; {Lower(grows.Title)} grows fastest ({Change(grows)})")
            + (falls is null ? "" : $"; {Lower(falls.Title)} falls fastest ({Change(falls)})");
    }

    /// <summary>Whether start-ups ask for several languages, where sizes are told apart.</summary>
    private static string StartUps(ChoiceSignals choice)
    {
        var startUps = choice.Levels.FirstOrDefault(level => level.Name == MeasuredOpenings.StartUps);
        if (startUps?.Signals[^1] is not { Share: { } share } several)
        {
            return "";
        }

        var compared = several is { Lift: { } lift, Verdict: { } verdict }
            ? string.Create(
                CultureInfo.InvariantCulture,
                $", ×{lift.Value:0.0#} ({lift.Low:0.0#} to {lift.High:0.0#}) of the others alike in lane and source: {verdict}"
            )
            : "";
        return $" Of those that call the employer a start-up and ask for a language, {Percent(share.Value)} (95% interval {Percent(share.Low)} to {Percent(share.High)}) ask for two or more{compared}.";
    }

    private static bool IsAsked(SignalShare share) => share.Kind is "practice" or "skill" or "outcome";

    private static string Joined(string[] items) => string.Join(", ", items);

    // AI and the like keep their capitals.
    private static string Lower(string title) =>
        title.Length > 1 && char.IsUpper(title[1]) ? title : char.ToLowerInvariant(title[0]) + title[1..];

    private static string Change(SignalShare share) =>
        share.Growth is { PerYear: { } growth, Low: { } low, High: { } high }
            ? $"{Signed(growth)} a year, 95% interval {Signed(low)} to {Signed(high)}"
            : "";

    private static string Signed(double change) => (change < 0 ? "−" : "+") + Percent(Math.Abs(change));

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}%");
}
