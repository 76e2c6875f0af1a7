using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>Reads the roles that the title names, or, where a posting has no title field, its header and the lines that name a role.</summary>
internal sealed class RoleReader(Knowledge knowledge)
{
    private const int LongestRoleLine = 16;

    private readonly ImmutableArray<Fact<string>>.Builder _found = ImmutableArray.CreateBuilder<Fact<string>>();
    private readonly string[] _names = [.. knowledge.Lanes.SelectMany(lane => lane.Roles).Select(role => role.Name)];

    /// <summary>Adds the terms it looks for; the group is the role's number over all lanes.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge)
    {
        var group = 0;
        foreach (var role in knowledge.Lanes.SelectMany(lane => lane.Roles))
        {
            foreach (var title in role.Titles)
            {
                builder.Add(Topic.Role, group, title);
            }

            group++;
        }
    }

    /// <summary>Whether a line names the job: title, header, or a short line without a heading's or a sentence's form.</summary>
    public static bool NamesJob(Reading reading, Line line) =>
        line.Section is SectionKind.Title or SectionKind.Header
        || (
            reading.HasHeader
            && line is { Part: Part.Description, IsHeading: false }
            && line.EndToken - line.FirstToken <= LongestRoleLine
            && !reading.Tokens[line.EndToken - 1].Is('.')
        );

    /// <summary>The roles in the order of the posting, each once.</summary>
    public ImmutableArray<Fact<string>> Read(Reading reading)
    {
        _found.Clear();
        foreach (var hit in reading.Hits(Topic.Role))
        {
            if (NamesJob(reading, reading.Lines[reading.LineOf(hit.FirstToken)]))
            {
                _found.AddOnce(_names[hit.Group], reading.SpanOf(hit));
            }
        }

        return _found.ToImmutable();
    }
}
