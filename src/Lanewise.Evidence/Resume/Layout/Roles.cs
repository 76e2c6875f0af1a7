namespace Lanewise.Evidence.Resume.Layout;

/// <summary>Finds roles: statements with dates, with the lines around them that name title and employer, and what follows.</summary>
internal sealed class Roles(RoleHeader header)
{
    private const int LongestHeading = 160;
    private const int LongestItem = 120;
    private const int LongestLine = 90;
    private const int LongestName = 50;
    private const int MostWords = 12;
    private const int MostLines = 2;

    /// <summary>The roles in the order of the résumé.</summary>
    public List<RoleDraft> Of(List<Statement> statements)
    {
        var hasExperience = statements.Exists(statement => statement.Section == SectionKind.Experience);
        var roles = new List<RoleDraft>();
        for (var first = 0; first < statements.Count; )
        {
            var section = statements[first].Section;
            var end = first + 1;
            while (end < statements.Count && statements[end].Section == section)
            {
                end++;
            }

            if (KindOf(section, hasExperience) is { } kind)
            {
                Section(statements, first, end, kind, roles);
            }

            first = end;
        }

        return roles;
    }

    // Without a heading that tells experience, whatever is dated was work.
    private static RoleKind? KindOf(SectionKind section, bool hasExperience) =>
        section switch
        {
            SectionKind.Experience => RoleKind.Work,
            SectionKind.Projects => RoleKind.Project,
            SectionKind.Education => RoleKind.Education,
            SectionKind.Volunteering => RoleKind.Volunteering,
            SectionKind.None or SectionKind.Other or SectionKind.Summary => hasExperience ? null : RoleKind.Work,
            _ => null,
        };

    private void Section(List<Statement> all, int first, int end, RoleKind kind, List<RoleDraft> roles)
    {
        var found = new List<Found>();
        for (var at = first; at < end; at++)
        {
            var least = found.Count == 0 ? first : found[^1].HeadingEnd;
            if (IsDated(all[at]) || (kind != RoleKind.Work && IsDatedItem(all[at])))
            {
                var top = Above(all, at, least);
                var bottom = Below(all, at, end, top);
                found.Add(new(top, at, bottom));
                at = bottom - 1;
            }
            else if (kind == RoleKind.Work && IsUndated(all, at, end))
            {
                found.Add(new(at, at, at + 1));
            }
        }

        for (var i = 0; i < found.Count; i++)
        {
            // An item with dates is all that is said of it.
            var last =
                all[found[i].Dated].IsItem ? found[i].HeadingEnd
                : i + 1 < found.Count ? found[i + 1].First
                : end;
            roles.Add(Draft(all, found[i], last, kind, roles.LastOrDefault()));
        }
    }

    private RoleDraft Draft(List<Statement> all, Found found, int end, RoleKind kind, RoleDraft? before)
    {
        var heading = all[found.Dated];
        var lines = Enumerable
            .Range(found.First, found.HeadingEnd - found.First)
            .Select(i => i == found.Dated ? WithoutDates(heading) : all[i].Text)
            .ToList();
        var (title, employer) = header.Read(lines, kind);
        // Several titles at one employer stand below its name and the length of it all.
        var isSame =
            employer is null
            && before is { Employer: not null }
            && Enumerable
                .Range(before.First, before.HeadingEnd - before.First)
                .Any(i => header.IsDuration(all[i].Text));
        return new(
            kind,
            title,
            isSame ? before!.Employer : employer, // asked for just above
            heading.Dates?.Range,
            heading,
            found.First,
            end,
            found.HeadingEnd
        );
    }

    private static bool IsDated(Statement statement)
    {
        if (statement.Dates is not { } dates)
        {
            return false;
        }

        var rest = statement.Text.Length - (dates.End - dates.Start);
        var isAtEdge = IsBlank(statement.Text.AsSpan(0, dates.Start)) || IsBlank(statement.Text.AsSpan(dates.End));
        return dates.IsRange
            ? rest <= (statement.IsItem ? LongestItem : LongestHeading) && (isAtEdge || !statement.IsItem)
            : !statement.IsItem && isAtEdge && rest <= LongestLine && statement.Words.Count <= MostWords;
    }

    // "tidewatch (2022): forecasts tides".
    private static bool IsDatedItem(Statement statement) =>
        statement is { IsItem: true, Dates: { } dates }
        && dates.Start <= LongestName
        && dates.Start > 0
        && statement.Text[dates.Start - 1] == '(';

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    // Lines right above the dates that name title and employer.
    private int Above(List<Statement> all, int dated, int least)
    {
        var rest = WithoutDates(all[dated]);
        var isWhole = header.IsTitle(rest) && header.Read([rest]).Employer is not null;
        // Dates alone on a line belong to what stands above them, also over a gap.
        var (top, lines, mayPassGap) = (dated, 0, IsBlank(rest));
        while (
            top > least
            && (!all[top].FollowsGap || mayPassGap)
            && lines <= MostLines
            && IsHeadingLine(all, top - 1, least)
        )
        {
            (top, mayPassGap) = (top - 1, false);
            lines += header.IsDuration(all[top].Text) ? 0 : 1;
        }

        // Of a heading that says it all, only what stands after a gap belongs to it; of any, two lines do.
        if (top < dated && isWhole && !all[top].FollowsGap)
        {
            return dated;
        }

        return top > least && !all[top].FollowsGap && lines > MostLines ? dated - MostLines : top;
    }

    private bool IsHeadingLine(List<Statement> all, int at, int least) =>
        IsName(all[at]) && !(at == least && IsPlace(all[at]));

    // Right below the dates of another role stands where it was: "Kiel, Germany".
    private bool IsPlace(Statement statement) =>
        statement.Text.Contains(',', StringComparison.Ordinal)
        && !statement.FollowsGap
        && !header.IsTitle(statement.Text);

    private int Below(List<Statement> all, int dated, int end, int top)
    {
        var bottom = dated + 1;
        var isAlone = top == dated && IsBlank(WithoutDates(all[dated]));
        var lines = new List<string> { WithoutDates(all[dated]) };
        lines.AddRange(Enumerable.Range(top, dated - top).Select(i => all[i].Text));
        while (bottom < end && bottom <= dated + MostLines && IsName(all[bottom]) && !IsDated(all[bottom]))
        {
            var (title, employer) = header.Read(lines);
            if (
                (title is not null && (employer is not null || (bottom > dated + 1 && !isAlone)))
                || all[bottom].FollowsGap
            )
            {
                break;
            }

            // A line below names what is missing: a title, or the employer beside a title.
            if (title is null && employer is not null && !header.IsTitle(all[bottom].Text))
            {
                break;
            }

            lines.Add(all[bottom].Text);
            bottom++;
        }

        return bottom;
    }

    private bool IsUndated(List<Statement> all, int at, int end) =>
        IsName(all[at])
        && all[at].FollowsGap
        && header.IsTitle(all[at].Text)
        && at + 1 < end
        && (all[at + 1].IsItem || !all[at + 1].FollowsGap)
        && !all.Skip(at + 1).Take(Math.Min(end, at + MostLines + 2) - at - 1).TakeWhile(s => !s.IsItem).Any(IsDated);

    private static bool IsName(Statement statement) =>
        !statement.IsItem
        && statement.Text.Length <= LongestLine
        && statement.Words.Count(word => word.Kind != Words.WordKind.Sign) <= MostWords
        && !statement.Text.Contains(':', StringComparison.Ordinal)
        && !statement.Text.EndsWith('.')
        && statement.Dates is not { IsRange: true };

    private static string WithoutDates(Statement statement) =>
        statement.Dates is { } dates
            ? statement.Text[..dates.Start] + " | " + statement.Text[dates.End..]
            : statement.Text;

    private readonly record struct Found(int First, int Dated, int HeadingEnd);
}
