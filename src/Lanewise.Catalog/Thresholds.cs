namespace Lanewise.Catalog;

/// <summary>When a measure refuses to answer, and when a figure is a reason for caution.</summary>
/// <param name="byName">Every name of <see cref="Names"/> with its value.</param>
public sealed class Thresholds(IReadOnlyDictionary<string, double> byName)
{
    /// <summary>The thresholds that measures ask for; <c>catalog/thresholds.yaml</c> gives each its value and says what it is.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "pay-openings",
        "lane-openings",
        "lane-least",
        "trend-window-months",
        "trend-months",
        "trend-openings",
        "covered-month-openings",
        "covered-week-openings",
        "covered-month-part",
        "stock-month-times",
        "judged-openings",
        "one-key-of-several-concern",
        "one-key-of-several-alarm",
        "narrow-concern",
        "narrow-alarm",
        "few-openings-concern",
        "few-openings-alarm",
        "high-screen-concern",
        "high-screen-alarm",
        "few-employers-concern",
        "few-employers-alarm",
        "falling-demand-concern",
        "falling-demand-alarm",
        "thin-pay-evidence-concern",
        "thin-pay-evidence-alarm",
        "pay-level-openings",
        "disclosure-openings",
        "gap-openings",
        "gap-companies",
        "gap-level-openings",
        "signal-openings",
        "signal-employers",
        "signal-asking",
        "signal-trend-openings",
        "employer-some-openings",
        "employer-several-openings",
        "employer-many-openings",
        "time-from-days",
        "time-ended",
        "time-employers",
        "usual-ended",
        "repost-openings",
        "years-openings",
        "level-openings",
        "concentration-openings",
        "reach-weeks",
        "reach-months",
        "reach-periods",
        "monthly-rhythm-part",
        "first-look-part",
        "claims-openings",
        "claims-companies",
        "claims-false-discovery",
        "layers-openings",
        "layers-companies",
        "layers-meeting-openings",
        "layers-meeting-companies",
        "layers-false-discovery",
        "seeker-months",
        "resume-gap-months",
        "resume-overlap-months",
    ];

    /// <summary>The value of a threshold, 0 or more.</summary>
    /// <exception cref="KeyNotFoundException">The name is not among <see cref="Names"/>.</exception>
    public double this[string name] => byName[name];
}
