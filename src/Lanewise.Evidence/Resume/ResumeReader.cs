using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Evidence.Resume.Dates;
using Lanewise.Evidence.Resume.Figures;
using Lanewise.Evidence.Resume.Layout;
using Lanewise.Evidence.Resume.Skills;
using Lanewise.Evidence.Resume.Words;
using Lanewise.Extraction;

namespace Lanewise.Evidence.Resume;

/// <summary>Reads what a résumé says, from its lines: pure, whatever file they came from. Not thread-safe; make one per thread.</summary>
public sealed class ResumeReader
{
    private const string LeastGap = "resume-gap-months";
    private const string LeastOverlap = "resume-overlap-months";
    private const int FirstBareYear = 2001;
    private const int LastBareYear = 2049;

    private readonly Knowledge _knowledge;
    private readonly TermReader _terms;
    private readonly DateReader _dates;
    private readonly Statements _statements;
    private readonly Roles _roles;
    private readonly FigureReader _figures;
    private readonly PhraseTable<bool> _vague;

    /// <summary>Makes the terms ready; costs tens of milliseconds.</summary>
    /// <param name="knowledge">The catalog.</param>
    /// <exception cref="CatalogException">A group of phrases that is needed is missing.</exception>
    public ResumeReader(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _knowledge = knowledge;
        var words = knowledge.Resume;
        _terms = new(knowledge with { Signals = [.. knowledge.Signals.Select(signal => WithOwn(signal, knowledge))] });
        _dates = new(words);
        _statements = new(new(words), _dates);
        _roles = new(new(words));
        _figures = new(words);
        _vague = new(words, "words", ("vague", true));
    }

    /// <summary>Reads a résumé.</summary>
    /// <param name="document">Its lines.</param>
    /// <param name="today">The day that what lasts is counted to.</param>
    public ResumeReport Read(ResumeDocument document, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(document);
        var month = Month.Of(today);
        var statements = _statements.Of(document.Lines);
        var drafts = _roles.Of(statements);
        var (text, starts) = Joined(statements);
        var terms = _terms.Read(text);
        var places = Places(statements, drafts, terms, starts);
        var named = terms.Technologies.Select(fact => (fact.Value, places[IndexOf(starts, fact.Span.Start)])).ToList();
        var said = terms.Signals.Select(fact => (fact.Value, places[IndexOf(starts, fact.Span.Start)])).ToList();
        var roles = RolesOf(drafts, named, places);
        var dates = Timeline.Of(
            roles,
            month,
            (int)_knowledge.Thresholds[LeastGap],
            (int)_knowledge.Thresholds[LeastOverlap]
        );
        ImmutableArray<HiddenText> hidden =
        [
            .. document
                .Lines.Where(line => line is { Hidden: not null, Text.Length: > 0 })
                .Select(line => new HiddenText(line.Hidden!, new(line.Number, line.Page, line.Text))), // asked for just above
        ];
        return new()
        {
            Format = document.Format,
            Lines = document.Lines.Count(line => line.Hidden is null && !string.IsNullOrWhiteSpace(line.Text)),
            Pages = document.Lines.Select(line => line.Page).DefaultIfEmpty(0).Max(),
            Roles = roles,
            Skills = new SkillList(_knowledge).Of(named, roles, month),
            Signals = SignalList.Of(_knowledge, said, named),
            Figures = [.. places.SelectMany(FiguresOf)],
            Dates = dates,
            Hidden = hidden,
            Suggestions =
            [
                .. hidden.Select(SuggestionList.Of),
                .. dates.Select(SuggestionList.Of),
                .. roles
                    .Where(role => role is { Kind: RoleKind.Work or RoleKind.Project, Figures: 0 })
                    .Where(role => drafts[role.Number].End > drafts[role.Number].HeadingEnd)
                    .Select(SuggestionList.WithoutFigure),
                .. places.SelectMany(OpenWording),
            ],
            Notes = document.Notes,
        };
    }

    private static Signal WithOwn(Signal signal, Knowledge knowledge) =>
        signal with
        {
            Phrases =
            [
                .. signal.Phrases,
                .. knowledge.Resume.Of("signals", signal.Name).Except(signal.Phrases, StringComparer.OrdinalIgnoreCase),
            ],
        };

    // One text, so that a name anywhere supports one elsewhere; each statement is a line of it.
    private static (string Text, int[] Starts) Joined(List<Statement> statements)
    {
        var starts = new int[statements.Count];
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < statements.Count; i++)
        {
            text.Append(statements[i].FollowsGap ? "\n" : "").Append(statements[i].IsItem ? "- " : "");
            starts[i] = text.Length;
            text.Append(statements[i].Text.Replace('\n', ' ')).Append('\n');
        }

        return (text.ToString(), starts);
    }

    private static int IndexOf(int[] starts, int at)
    {
        var index = Array.BinarySearch(starts, at);
        return index >= 0 ? index : ~index - 1;
    }

    private List<Place> Places(List<Statement> statements, List<RoleDraft> drafts, FoundTerms terms, int[] starts)
    {
        var technologies = terms.Technologies.ToLookup(fact => IndexOf(starts, fact.Span.Start), fact => fact.Span);
        var places = new List<Place>(statements.Count);
        for (var i = 0; i < statements.Count; i++)
        {
            var role = drafts.FindIndex(draft => draft.First <= i && i < draft.End);
            var dates = _dates.ReadAll(statements[i].Words).Where(IsSurelyDate).ToList();
            var spans = technologies[i]
                .Select(span => (Start: span.Start - starts[i], End: span.End - starts[i]))
                .ToList();
            var isHeading = role >= 0 && i < drafts[role].HeadingEnd && !statements[i].IsItem;
            // "Java 17", "Spring Boot 3": the number right after a name is its version.
            var figures = isHeading
                ? []
                : _figures.Read(
                    statements[i].Words,
                    at =>
                        dates.Exists(date => date.Start <= at && at < date.End)
                        || spans.Exists(span => span.Start <= at && at <= span.End + 1)
                );
            places.Add(
                new(
                    statements[i],
                    role < 0 ? null : role,
                    KindOf(statements[i], role < 0 ? null : drafts[role]),
                    figures
                )
            );
        }

        return places;
    }

    // "2000 users" counts, "2019" alone does not.
    private static bool IsSurelyDate(FoundDates dates) =>
        dates.IsRange || dates.Range.From is not { MonthOfYear: null, Year: < FirstBareYear or > LastBareYear };

    private static ProofKind KindOf(Statement statement, RoleDraft? role) =>
        role switch
        {
            { Kind: RoleKind.Education } => ProofKind.Education,
            { Dates: not null } => ProofKind.Role,
            not null => ProofKind.Text,
            null => statement.Section
                is SectionKind.Experience
                    or SectionKind.Projects
                    or SectionKind.Volunteering
                    or SectionKind.Publications
                ? ProofKind.Text
                : ProofKind.List,
        };

    private static ImmutableArray<Role> RolesOf(
        List<RoleDraft> drafts,
        List<(Technology Technology, Place Place)> named,
        List<Place> places
    ) =>
        [
            .. drafts.Select(
                (draft, number) =>
                    new Role
                    {
                        Number = number,
                        Kind = draft.Kind,
                        Title = draft.Title,
                        Employer = draft.Employer,
                        Dates = draft.Dates,
                        Quote = draft.Heading.Quote,
                        Technologies =
                        [
                            .. named
                                .Where(name => name.Place.Role == number)
                                .Select(name => name.Technology.Name)
                                .Distinct(StringComparer.Ordinal),
                        ],
                        Figures = places.Where(place => place.Role == number).Sum(place => place.Figures.Count),
                    }
            ),
        ];

    private static IEnumerable<Figure> FiguresOf(Place place) =>
        place.Figures.Select(figure => new Figure(
            figure.IsResult,
            place.Statement.Text[figure.Start..figure.End],
            place.Statement.Quote,
            place.Role
        ));

    // Only of what was done, and only where no figure says more.
    private IEnumerable<Suggestion> OpenWording(Place place)
    {
        if (place.Kind is ProofKind.List or ProofKind.Education || place.Figures.Count > 0)
        {
            yield break;
        }

        var (text, words) = (place.Statement.Text, place.Statement.Words);
        if (_figures.ChangeOfSize(words) is { } change)
        {
            yield return SuggestionList.WithoutSize(text[change.Start..change.End], place.Statement.Quote);
        }

        for (var at = 0; at < words.Count; at++)
        {
            if (_vague.Has(words, at, out var end))
            {
                yield return SuggestionList.Vague(text[words[at].Start..words[end - 1].End], place.Statement.Quote);
                yield break;
            }
        }
    }
}
