using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>Weighs what the title says of the lane: the roles that it names and its other words.</summary>
internal sealed class TitleLanes
{
    private const double FirstRolePoints = 4;
    private const double RolePoints = 2;
    private const double WordPoints = 2.5;
    private const int Open = -1;

    // A list of many openings says little of any of them.
    private const int MostRoleLines = 8;

    // The lane that a role's title tells by itself, or Open.
    private readonly int[] _roles;
    private readonly (int Lane, double Weight)[] _words;

    public TitleLanes(Knowledge knowledge)
    {
        _roles =
        [
            .. knowledge.Lanes.SelectMany(
                (lane, number) => lane.Roles.Select(role => role.Lanes.IsEmpty ? number : Open)
            ),
        ];
        _words = [.. knowledge.Lanes.SelectMany((lane, number) => lane.Words.Select(word => (number, word.Value)))];
    }

    /// <summary>Adds the points of title or header to those of the lanes.</summary>
    /// <returns>Whether a role of it tells its lane.</returns>
    public bool Add(Reading reading, LanePoints points)
    {
        AddWords(reading, points);
        return AddRoles(reading, points);
    }

    private bool AddRoles(Reading reading, LanePoints points)
    {
        var isTold = false;
        var rolePoints = FirstRolePoints;
        var rest = MostRoleLines;
        foreach (var hit in reading.Hits(Topic.Role))
        {
            var line = reading.Lines[reading.LineOf(hit.FirstToken)];
            if (!RoleReader.NamesJob(reading, line))
            {
                continue;
            }

            var isTitle = line.Section is SectionKind.Title or SectionKind.Header;
            if (!isTitle && rest-- <= 0)
            {
                break;
            }

            if (_roles[hit.Group] is var lane and not Open)
            {
                isTold |= isTitle;
                points.Add(lane, isTitle ? rolePoints : RolePoints, reading.SpanOf(hit));
            }

            rolePoints = RolePoints;
        }

        return isTold;
    }

    private void AddWords(Reading reading, LanePoints points)
    {
        foreach (var hit in reading.Hits(Topic.LaneWord))
        {
            if (reading.Lines[reading.LineOf(hit.FirstToken)].Section is SectionKind.Title or SectionKind.Header)
            {
                var (lane, weight) = _words[hit.Group];
                points.Add(lane, weight * WordPoints, reading.SpanOf(hit));
            }
        }
    }
}
