using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Lanewise.Catalog;
using Lanewise.Extraction.Models;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>
/// What the model of lanes weighs of a posting: words of lanes, technologies and roles that it names outside its title, the lanes that
/// these point to together, and the lanes of lines that name a role; of the title only which role of an open lane it names.
/// </summary>
internal sealed class LaneFeatures
{
    private const int Bias = 0;
    private const int Header = 1;
    private const int NoTitle = 2;

    // What is named again says more, but less each time: each naming adds this share of what is left to certainty.
    private const double ShareOfRest = 0.7;

    private readonly int _titles;
    private readonly int _openLine;
    private readonly int _lines;
    private readonly int _words;
    private readonly int _technologies;
    private readonly int _primary;
    private readonly int _roles;
    private readonly int _lanes;
    private readonly LaneTerms _terms;
    private readonly LanePoints _pointed;
    private readonly List<TextFeature> _found = [];
    private readonly double[] _values;

    public LaneFeatures(Knowledge knowledge, LaneTerms terms)
    {
        _terms = terms;
        _pointed = new(knowledge.Lanes.Length);
        var names = ImmutableArray.CreateBuilder<string>();
        int Add(string kind, IEnumerable<string> of)
        {
            var first = names.Count;
            names.AddRange(of.Select(name => $"{kind}:{name}"));
            return first;
        }

        var roles = knowledge.Lanes.SelectMany(lane => lane.Roles).Select(role => role.Name).ToArray();
        var lanes = knowledge.Lanes.Select(lane => lane.Name).ToArray();
        var technologies = knowledge.Technologies.Select(technology => technology.Name).ToArray();
        names.AddRange(LinearModel.Bias, "header", "title:");
        _titles = Add("title", roles);
        _openLine = Add("line", ["open"]);
        _lines = Add("line", lanes);
        _words = Add("word", knowledge.Lanes.SelectMany(lane => lane.Words.Keys));
        _technologies = Add("technology", technologies);
        _primary = Add("primary", technologies);
        _roles = Add("role", roles);
        _lanes = Add("lane", lanes);
        Names = names.ToImmutable();
        _values = new double[Names.Length];
    }

    /// <summary>Names of all features by number.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Whether anything outside the title of the posting read last is a feature.</summary>
    public bool HasText { get; private set; }

    /// <summary>The features of a posting, each once, the bias first; valid until the next call.</summary>
    public ReadOnlySpan<TextFeature> Read(Reading reading, ImmutableArray<Mention> mentions)
    {
        foreach (var feature in _found)
        {
            _values[feature.Number] = 0;
        }

        _found.Clear();
        HasText = false;
        _pointed.Clear();
        Raise(Bias, 1, default);
        Raise(Header, reading.HasHeader ? 1 : 0, default);
        AddRoles(reading);
        AddWords(reading);
        AddMentions(mentions);
        AddLanes();
        var found = CollectionsMarshal.AsSpan(_found);
        foreach (ref var item in found)
        {
            item = item with { Value = _values[item.Number] };
        }

        return found;
    }

    private void AddRoles(Reading reading)
    {
        var namesRole = false;
        foreach (var hit in reading.Hits(Topic.Role))
        {
            var (lane, span) = (_terms.Roles[hit.Group], reading.SpanOf(hit));
            var line = reading.Lines[reading.LineOf(hit.FirstToken)];
            if (line.Section is not (SectionKind.Title or SectionKind.Header))
            {
                AddRole(hit.Group, lane, Share(line.Section), RoleReader.NamesJob(reading, line), span);
                continue;
            }

            namesRole = true;
            if (lane == LaneTerms.Open)
            {
                Raise(_titles + hit.Group, 1, span);
            }
        }

        Raise(NoTitle, namesRole ? 0 : 1, default);
    }

    private void AddRole(int role, int lane, double share, bool namesJob, Span span)
    {
        Add(_roles + role, share, span);
        Add(lane == LaneTerms.Open ? _openLine : _lines + lane, namesJob ? 1 : 0, span);
        if (lane != LaneTerms.Open)
        {
            _pointed.Add(lane, share, span);
        }
    }

    private void AddWords(Reading reading)
    {
        foreach (var hit in reading.Hits(Topic.LaneWord))
        {
            var (lane, weight) = _terms.Words[hit.Group];
            var share = Share(reading.Lines[reading.LineOf(hit.FirstToken)].Section);
            var span = reading.SpanOf(hit);
            Add(_words + hit.Group, share, span);
            _pointed.Add(lane, weight * share, span);
        }
    }

    private void AddMentions(ImmutableArray<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            var share = Share(mention.Role);
            var technology = mention.Technology.Number;
            Raise(_technologies + technology, share, mention.Span);
            Raise(_primary + technology, mention.IsPrimary ? 1 : 0, mention.Span);
            foreach (var (lane, weight) in _terms.Of(mention.Technology))
            {
                _pointed.Add(lane, weight * share, mention.Span);
            }
        }
    }

    // The share of each lane in all that points to one; little in a text that says little.
    private void AddLanes()
    {
        var sum = 1.0;
        foreach (var points in _pointed.Points)
        {
            sum += points;
        }

        for (var lane = 0; lane < _pointed.Points.Length; lane++)
        {
            if (_pointed.Points[lane] > 0)
            {
                Raise(_lanes + lane, _pointed.Points[lane] / sum, _pointed.SpanOf(lane));
            }
        }
    }

    private void Raise(int feature, double value, Span span)
    {
        if (value > _values[feature])
        {
            Note(feature, span);
            _values[feature] = value;
        }
    }

    private void Add(int feature, double share, Span span)
    {
        if (share > 0)
        {
            Note(feature, span);
            _values[feature] += ShareOfRest * share * (1 - _values[feature]);
        }
    }

    private void Note(int feature, Span span)
    {
        if (_values[feature] == 0)
        {
            HasText |= feature >= _openLine;
            _found.Add(new(feature, 0, span));
        }
    }

    // The company says much of itself that is not this job's work; benefits and legal text say nothing of it.
    private static double Share(SectionKind section) =>
        section switch
        {
            SectionKind.Duties or SectionKind.Requirements => 1,
            SectionKind.Title or SectionKind.Location or SectionKind.Header => 0,
            SectionKind.Legal or SectionKind.Benefits or SectionKind.Process or SectionKind.Pay => 0,
            SectionKind.Company => 0.3,
            _ => 0.6,
        };

    private static double Share(MentionRole role) =>
        role switch
        {
            MentionRole.Title or MentionRole.Required => 1,
            MentionRole.Preferred => 0.5,
            MentionRole.Context => 0.3,
            _ => 0,
        };
}
