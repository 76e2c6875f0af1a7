using System.Collections.Immutable;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>Weighs what the title, or the header, says of the lane: the roles that it names, its other words and its technologies.</summary>
internal sealed class TitleLanes(LaneTerms terms)
{
    private const double FirstRolePoints = 4;
    private const double RolePoints = 2;
    private const double WordPoints = 2.5;

    /// <summary>Adds the points of title or header to those of the lanes.</summary>
    /// <returns>Whether a role of it tells its lane.</returns>
    public bool Add(Reading reading, ImmutableArray<Mention> mentions, LanePoints points)
    {
        AddWords(reading, points);
        AddTechnologies(mentions, points);
        return AddRoles(reading, points);
    }

    private bool AddRoles(Reading reading, LanePoints points)
    {
        var isTold = false;
        var rolePoints = FirstRolePoints;
        foreach (var hit in reading.Hits(Topic.Role))
        {
            if (!IsInTitle(reading, hit))
            {
                continue;
            }

            if (terms.Roles[hit.Group] is var lane and not LaneTerms.Open)
            {
                isTold = true;
                points.Add(lane, rolePoints, reading.SpanOf(hit));
            }

            rolePoints = RolePoints;
        }

        return isTold;
    }

    private void AddWords(Reading reading, LanePoints points)
    {
        foreach (var hit in reading.Hits(Topic.LaneWord))
        {
            if (IsInTitle(reading, hit))
            {
                var (lane, weight) = terms.Words[hit.Group];
                points.Add(lane, weight * WordPoints, reading.SpanOf(hit));
            }
        }
    }

    private void AddTechnologies(ImmutableArray<Mention> mentions, LanePoints points)
    {
        foreach (var mention in mentions)
        {
            if (mention.Role != MentionRole.Title)
            {
                continue;
            }

            foreach (var (lane, weight) in terms.Of(mention.Technology))
            {
                points.Add(lane, weight, mention.Span);
            }
        }
    }

    private static bool IsInTitle(Reading reading, in Hit hit) =>
        reading.Lines[reading.LineOf(hit.FirstToken)].Section is SectionKind.Title or SectionKind.Header;
}
