using Lanewise.Market.Signals;

namespace Lanewise.Cli.Signals;

/// <summary>Which signals tables show.</summary>
/// <param name="Kind">A kind of the catalog, or null for all.</param>
/// <param name="Top">Most signals a kind.</param>
internal sealed record ShownSignals(string? Kind, int Top)
{
    /// <summary>The signals by kind, those that most openings say first.</summary>
    public IEnumerable<IGrouping<string, SignalShare>> Of(IEnumerable<SignalShare> signals) =>
        signals
            .Where(share => Kind is null || share.Kind == Kind)
            .GroupBy(share => share.Kind, StringComparer.Ordinal)
            .SelectMany(kind => kind.OrderByDescending(share => share.Openings).Take(Top))
            .GroupBy(share => share.Kind, StringComparer.Ordinal);

    /// <summary>A kind as the heading of its signals.</summary>
    public static string Heading(string kind) =>
        kind switch
        {
            "practice" => "practices of production",
            "skill" => "skills that interviews probe",
            "outcome" => "outcomes",
            "means" => "means of working together",
            "wording" => "languages left open",
            "employer" => "the employer",
            _ => kind,
        };
}
