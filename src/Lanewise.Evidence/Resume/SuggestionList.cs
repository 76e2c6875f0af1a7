using System.Collections.Immutable;
using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Evidence.Resume.Dates;
using Lanewise.Evidence.Resume.Skills;

namespace Lanewise.Evidence.Resume;

/// <summary>Says what a résumé could say more exactly. It asks for what only the person knows and never words experience.</summary>
public static class SuggestionList
{
    /// <summary>What openings make worth saying: skills that are only listed and signals that are missing, the most asked for first.</summary>
    /// <param name="report">What the résumé says.</param>
    /// <param name="demand">What openings ask for; without openings, listed skills stand in their own order and no signal is missed.</param>
    /// <param name="knowledge">The catalog.</param>
    public static ImmutableArray<Suggestion> Asked(ResumeReport report, Demand demand, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(knowledge);
        return
        [
            .. report
                .Skills.Where(skill => skill.Backing == Backing.Listed && skill.ImpliedBy is null)
                .Where(skill => demand.Openings == 0 || demand.Technologies.ContainsKey(skill.Name))
                .OrderByDescending(skill => demand.Technologies.GetValueOrDefault(skill.Name))
                .Select(skill => Listed(skill, demand)),
            .. Missing(report, demand, knowledge).Select(signal => Missed(signal, demand)),
        ];
    }

    /// <summary>Signals that openings ask for and the résumé does not show, the most asked for first.</summary>
    /// <param name="report">What the résumé says.</param>
    /// <param name="demand">What openings ask for.</param>
    /// <param name="knowledge">The catalog.</param>
    public static ImmutableArray<Signal> Missing(ResumeReport report, Demand demand, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(knowledge);
        return
        [
            .. knowledge
                .Signals.Where(SignalList.IsOfPerson)
                .Where(signal => demand.Signals.GetValueOrDefault(signal.Name) > 0)
                .Where(signal => report.Signals.All(shown => shown.Name != signal.Name))
                .OrderByDescending(signal => demand.Signals[signal.Name])
                .ThenBy(signal => signal.Name, StringComparer.Ordinal),
        ];
    }

    internal static Suggestion Of(HiddenText hidden) =>
        new(
            SuggestionKind.Hidden,
            hidden.Reason,
            $"People do not see this ({hidden.Reason}), programs do: take it out, or show it.",
            hidden.Quote
        );

    internal static Suggestion Of(DateFinding finding)
    {
        var text = finding.Kind switch
        {
            DateFindingKind.Gap =>
                $"Nothing is dated from {finding.First} to {finding.Last}. If something filled it, a line with dates says so; how much it tells is yours to decide.",
            DateFindingKind.Overlap =>
                $"Two jobs at once from {finding.First} to {finding.Last}: say so where both were part-time or one was on the side, else check the dates.",
            DateFindingKind.Reversed => "It ends before it begins: check the dates.",
            DateFindingKind.Future => "A date lies in the future: check it.",
            DateFindingKind.Undated =>
                "This role has no dates, so nothing said of it counts as backed: add months and years.",
            _ => "Years alone leave up to two years open: add the months.",
        };
        var word =
            finding.Kind == DateFindingKind.YearsAlone ? "years alone" : finding.Kind.ToString().ToLowerInvariant();
        return new(SuggestionKind.Dates, word, text, finding.Quotes[0]);
    }

    internal static Suggestion WithoutFigure(Role role)
    {
        var name = role.Title ?? role.Employer ?? role.Quote.Text;
        return new(
            SuggestionKind.Scale,
            name,
            $"No line of \"{name}\" gives a figure: how many users, requests or rows, how large a team, or what got better by how much?",
            role.Quote
        );
    }

    internal static Suggestion WithoutSize(string written, Quote quote) =>
        new(
            SuggestionKind.Result,
            written,
            $"\"{written}\": by how much? If it was measured, give the figure before and after.",
            quote
        );

    internal static Suggestion Vague(string written, Quote quote) =>
        new(
            SuggestionKind.Vague,
            written,
            $"\"{written}\" leaves open what you did: say what you built, changed or decided, and what came of it.",
            quote
        );

    private static Suggestion Listed(Skill skill, Demand demand)
    {
        var asked = demand.Technologies.TryGetValue(skill.Name, out var openings)
            ? $" {Count(openings)} of {Count(demand.Openings)} openings ask for it."
            : "";
        return new(
            SuggestionKind.Listed,
            skill.Name,
            $"{skill.Name} is only listed.{asked} If you used it in a role or project, name it there and say what for.",
            skill.Proofs.IsEmpty ? null : skill.Proofs[0].Quote
        );
    }

    private static Suggestion Missed(Signal signal, Demand demand) =>
        new(
            SuggestionKind.Missing,
            signal.Name,
            $"Nothing shows \"{signal.Title}\", which {Count(demand.Signals[signal.Name])} of {Count(demand.Openings)} openings ask for. If you did it, say where; if not, it is something to learn or build, not to write.",
            null
        );

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
