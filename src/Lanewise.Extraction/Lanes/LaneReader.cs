using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>Weighs which kinds of work a posting is, from its title, its words and its technologies together.</summary>
/// <remarks>
/// Points add up by lane: roles and words of the title first, words of the text (each once, and fewer for what the company says of
/// itself), technologies by what the posting says of them. A title that names its lane outweighs any text.
/// </remarks>
internal sealed class LaneReader
{
    private const double RolePoints = 4;
    private const double SecondRolePoints = 2;
    private const double TitleWordPoints = 2.5;
    private const double TextWordPoints = 0.6;

    // A role that says which lane it is in has at least this weight; "software engineer" has less.
    private const double TellingRole = 0.8;

    // Beside other roles "software engineer" must hold its own against those whose titles tell their lane.
    private const double OpenRoleOfSeveral = 1.6;
    private const double TextAfterOpenTitle = 2;
    private const double LeastScore = 0.3;
    private const int MostLanes = 3;

    private readonly string[] _names;
    private readonly (int Lane, double Weight)[][] _roles;
    private readonly (int Lane, double Weight)[] _words;
    private readonly double[] _points;
    private readonly Span[] _spans;
    private readonly bool[] _seenWords;
    private double _textShare;
    private readonly Dictionary<string, int> _numbers = [];

    public LaneReader(Knowledge knowledge)
    {
        _names = [.. knowledge.Lanes.Select(lane => lane.Name)];
        for (var lane = 0; lane < _names.Length; lane++)
        {
            _numbers.Add(_names[lane], lane);
        }

        _roles = [.. knowledge.Lanes.SelectMany(lane => lane.Roles.Select(role => LanesOf(lane, role)))];
        _words = [.. knowledge.Lanes.SelectMany(lane => lane.Words.Select(word => (_numbers[lane.Name], word.Value)))];
        _points = new double[_names.Length];
        _spans = new Span[_names.Length];
        _seenWords = new bool[_words.Length];
    }

    /// <summary>Adds the terms it looks for; the group is the word's number over all lanes.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge)
    {
        var group = 0;
        foreach (var word in knowledge.Lanes.SelectMany(lane => lane.Words.Keys))
        {
            builder.Add(Topic.LaneWord, group++, word);
        }
    }

    /// <summary>The strongest lanes with scores from 0 to 1; the first is the one counted.</summary>
    public ImmutableArray<Fact<string>> Read(Reading reading, ImmutableArray<Mention> mentions)
    {
        Array.Clear(_points);
        Array.Clear(_spans);
        _textShare = AddRoles(reading) ? 1 : TextAfterOpenTitle;
        AddWords(reading);
        foreach (var mention in mentions)
        {
            AddTechnology(mention);
        }

        return Strongest();
    }

    private (int Lane, double Weight)[] LanesOf(Lane lane, Role role) =>
        role.Lanes.IsEmpty
            ? [(_numbers[lane.Name], 1.0)]
            : [.. role.Lanes.Select(pair => (_numbers[pair.Key], pair.Value))];

    // Whether a role of title or header tells its lane.
    private bool AddRoles(Reading reading)
    {
        var isOneOfSeveral = reading.HasHeader && NamesSeveral(reading);
        var isTold = false;
        var isFirst = true;
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

            var share = isOneOfSeveral && _roles[hit.Group][0].Weight < TellingRole ? OpenRoleOfSeveral : 1;
            foreach (var (lane, weight) in _roles[hit.Group])
            {
                isTold |= isTitle && weight >= TellingRole;
                var points = isFirst && isTitle ? RolePoints : SecondRolePoints;
                Add(lane, weight * share * points, reading.SpanOf(hit));
            }

            isFirst = false;
        }

        return isTold;
    }

    private static bool NamesSeveral(Reading reading)
    {
        var first = -1;
        foreach (var hit in reading.Hits(Topic.Role))
        {
            if (RoleReader.NamesJob(reading, reading.Lines[reading.LineOf(hit.FirstToken)]))
            {
                first = first < 0 ? hit.Group : first;
                if (hit.Group != first)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A list of many openings says little of any of them.
    private const int MostRoleLines = 8;

    private void AddWords(Reading reading)
    {
        Array.Clear(_seenWords);
        foreach (var hit in reading.Hits(Topic.LaneWord))
        {
            var section = reading.Lines[reading.LineOf(hit.FirstToken)].Section;
            var isTitle = section is SectionKind.Title or SectionKind.Header;
            if (_seenWords[hit.Group] && !isTitle)
            {
                continue;
            }

            _seenWords[hit.Group] = true;
            var (lane, weight) = _words[hit.Group];
            Add(
                lane,
                weight * (isTitle ? TitleWordPoints : TextWordPoints * _textShare * Share(section)),
                reading.SpanOf(hit)
            );
        }
    }

    private static double Share(SectionKind section) =>
        section switch
        {
            SectionKind.Duties or SectionKind.Requirements => 1,
            SectionKind.Preferred or SectionKind.Stack => 0.6,
            SectionKind.Legal or SectionKind.Benefits or SectionKind.Process or SectionKind.Pay => 0,
            SectionKind.Company => 0.3,
            _ => 0.6,
        };

    private void AddTechnology(Mention mention)
    {
        var share = mention.Role switch
        {
            MentionRole.Title => 1.5,
            MentionRole.Required => mention.IsPrimary ? 1 : 0.5,
            MentionRole.Preferred => 0.2,
            MentionRole.Context => 0.15,
            _ => 0,
        };
        foreach (var (lane, weight) in mention.Technology.Lanes)
        {
            Add(_numbers[lane], weight * share * _textShare, mention.Span);
        }
    }

    private void Add(int lane, double points, Span span)
    {
        if (points > 0 && _points[lane] == 0)
        {
            _spans[lane] = span;
        }

        _points[lane] += points;
    }

    private ImmutableArray<Fact<string>> Strongest()
    {
        var found = ImmutableArray.CreateBuilder<Fact<string>>(MostLanes);
        var best = 0.0;
        for (var rank = 0; rank < MostLanes; rank++)
        {
            var lane = Array.IndexOf(_points, _points.Max());
            var points = _points[lane];
            best = Math.Max(best, points);
            var score = points / (points + 1);
            if (score < LeastScore || points < best / 2)
            {
                break;
            }

            found.Add(new(_names[lane], _spans[lane], score));
            _points[lane] = 0;
        }

        return found.DrainToImmutable();
    }
}
