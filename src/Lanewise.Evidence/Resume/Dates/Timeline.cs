using System.Collections.Immutable;

namespace Lanewise.Evidence.Resume.Dates;

/// <summary>Looks at the dates of all roles together: gaps, overlaps and what contradicts itself.</summary>
/// <remarks>
/// A year without its month may mean any of its months. A gap or overlap is told only as far as it is there whatever months were meant.
/// </remarks>
internal static class Timeline
{
    /// <summary>What the dates of roles leave open or contradict; gaps and overlaps in the order of time, then the rest in that of roles.</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="today">The month that what lasts is counted to.</param>
    /// <param name="leastGap">Months that a gap has at least to be told.</param>
    /// <param name="leastOverlap">Months that two jobs have together at least to be told.</param>
    public static ImmutableArray<DateFinding> Of(
        ImmutableArray<Role> roles,
        Month today,
        int leastGap,
        int leastOverlap
    )
    {
        var spans = roles
            .Select(role => Span.Of(role, today))
            .OfType<Span>()
            .OrderBy(span => span.First.Number)
            .ThenBy(span => span.Role.Number)
            .ToList();
        return
        [
            .. Gaps(spans, today, leastGap),
            .. Overlaps([.. spans.Where(span => span.Role.Kind == RoleKind.Work)], leastOverlap),
            .. roles.SelectMany(role => OfRole(role, today)),
        ];
    }

    /// <summary>Months that some roles cover, each once, years alone taken at their middle.</summary>
    public static (int Months, Month? Last) Covered(IEnumerable<Role> roles, Month today)
    {
        var months = new HashSet<int>();
        foreach (var role in roles)
        {
            if (role.Dates?.Months(today) is { } span && span.First <= today)
            {
                for (var month = span.First.Number; month <= Math.Min(span.Last.Number, today.Number); month++)
                {
                    months.Add(month);
                }
            }
        }

        return (months.Count, months.Count == 0 ? null : new Month(months.Max()));
    }

    // Only between jobs: what came before the first, such as school, is no gap.
    private static IEnumerable<DateFinding> Gaps(List<Span> spans, Month today, int least)
    {
        var last = default(Span);
        var hasWork = false;
        foreach (var span in spans)
        {
            if (hasWork && last is { } before && Gap(before, span, before.Last, span.First, least) is { } gap)
            {
                yield return gap;
            }

            hasWork |= span.Role.Kind == RoleKind.Work;
            last = last is { } longest && longest.Last >= span.Last ? longest : span;
        }

        if (hasWork && last is { } end && today.Number - end.Last.Number - 1 is var months && months >= least)
        {
            yield return new(DateFindingKind.Gap, new(end.Last.Number + 1), today, months + 1, [end.Role.Quote]);
        }
    }

    private static DateFinding? Gap(Span before, Span after, Month last, Month first, int least)
    {
        var months = first.Number - last.Number - 1;
        return months >= least
            ? new(
                DateFindingKind.Gap,
                new(last.Number + 1),
                new(first.Number - 1),
                months,
                [before.Role.Quote, after.Role.Quote]
            )
            : null;
    }

    private static IEnumerable<DateFinding> Overlaps(List<Span> jobs, int least)
    {
        for (var i = 0; i < jobs.Count; i++)
        {
            for (var j = i + 1; j < jobs.Count; j++)
            {
                var first = Math.Max(jobs[i].SureFirst.Number, jobs[j].SureFirst.Number);
                var last = Math.Min(jobs[i].SureLast.Number, jobs[j].SureLast.Number);
                if (last - first + 1 >= least)
                {
                    yield return new(
                        DateFindingKind.Overlap,
                        new(first),
                        new(last),
                        last - first + 1,
                        [jobs[i].Role.Quote, jobs[j].Role.Quote]
                    );
                }
            }
        }
    }

    private static IEnumerable<DateFinding> OfRole(Role role, Month today)
    {
        DateFinding Finding(DateFindingKind kind) => new(kind, null, null, 0, [role.Quote]);
        if (role.Dates is not { } dates)
        {
            return role.Kind == RoleKind.Work ? [Finding(DateFindingKind.Undated)] : [];
        }

        // A course of study may well be said to end in a year to come.
        var isFuture =
            role.Kind != RoleKind.Education
            && ((dates.From is { } from && from.First > today) || (dates.To is { } to && to.First > today));
        return dates.IsReversed ? [Finding(DateFindingKind.Reversed)]
            : isFuture ? [Finding(DateFindingKind.Future)]
            : dates.IsByYears && role.Kind == RoleKind.Work ? [Finding(DateFindingKind.YearsAlone)]
            : [];
    }

    /// <summary>The months that a role may cover at most, and those that it covers surely.</summary>
    private readonly record struct Span(Role Role, Month First, Month Last, Month SureFirst, Month SureLast)
    {
        public static Span? Of(Role role, Month today)
        {
            if (role.Dates is not { } dates || dates.IsReversed || dates.From is not { } from)
            {
                return null;
            }

            var last = dates.To?.Last ?? (dates.IsOngoing ? today : from.Last);
            var sureLast = dates.To?.First ?? (dates.IsOngoing ? today : from.First);
            return new(role, from.First, last, from.Last, sureLast);
        }
    }
}
