using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Lanewise.Catalog;
using Lanewise.Extraction.Models;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>
/// What the model of lanes weighs of a posting: words of lanes, technologies, roles and signals that it names outside its title, each with how
/// strongly it holds; of the title only whether it is one that leaves the lane open.
/// </summary>
internal sealed class LaneFeatures
{
    private const int Bias = 0;
    private const int NoTitle = 1;
    private const int Titles = 2;
    private readonly bool[] _isOpen;
    private readonly int _words;
    private readonly int _technologies;
    private readonly int _primary;
    private readonly int _roles;
    private readonly int _signals;
    private readonly Dictionary<string, int> _technologyNumbers = [];
    private readonly List<TextFeature> _found = [];
    private readonly double[] _values;

    public LaneFeatures(Knowledge knowledge)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        names.AddRange(LinearModel.Bias, "title:");
        var roles = knowledge.Lanes.SelectMany(lane => lane.Roles).ToArray();
        names.AddRange(roles.Select(role => $"title:{role.Name}"));
        _isOpen = [.. roles.Select(role => !role.Lanes.IsEmpty)];
        _words = names.Count;
        names.AddRange(knowledge.Lanes.SelectMany(lane => lane.Words.Keys).Select(word => $"word:{word}"));
        _technologies = names.Count;
        foreach (var technology in knowledge.Technologies)
        {
            _technologyNumbers.Add(technology.Name, _technologyNumbers.Count);
        }

        names.AddRange(knowledge.Technologies.Select(technology => $"technology:{technology.Name}"));
        _primary = names.Count;
        names.AddRange(knowledge.Technologies.Select(technology => $"primary:{technology.Name}"));
        _roles = names.Count;
        names.AddRange(roles.Select(role => $"role:{role.Name}"));
        _signals = names.Count;
        names.AddRange(knowledge.Signals.Select(signal => $"signal:{signal.Name}"));
        Names = names.ToImmutable();
        _values = new double[Names.Length];
    }

    /// <summary>Names of all features by number.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Whether anything outside the title of the posting read last is a feature.</summary>
    public bool HasText => _found.Exists(feature => feature.Number >= _words);

    /// <summary>The features of a posting, each once, the bias first; valid until the next call.</summary>
    public ReadOnlySpan<TextFeature> Read(Reading reading, ImmutableArray<Mention> mentions)
    {
        foreach (var feature in _found)
        {
            _values[feature.Number] = 0;
        }

        _found.Clear();
        Raise(Bias, 1, default);
        AddTitle(reading);
        AddHits(reading, Topic.LaneWord, _words);
        AddHits(reading, Topic.Role, _roles);
        AddHits(reading, Topic.Signal, _signals);
        foreach (var mention in mentions)
        {
            var share = Share(mention.Role);
            var technology = _technologyNumbers[mention.Technology.Name];
            Raise(_technologies + technology, share, mention.Span);
            Raise(_primary + technology, mention.IsPrimary ? 1 : 0, mention.Span);
        }

        var found = CollectionsMarshal.AsSpan(_found);
        foreach (ref var item in found)
        {
            item = item with { Value = _values[item.Number] };
        }

        return found;
    }

    private void AddTitle(Reading reading)
    {
        var namesRole = false;
        foreach (var hit in reading.Hits(Topic.Role))
        {
            if (reading.Lines[reading.LineOf(hit.FirstToken)].Section is SectionKind.Title or SectionKind.Header)
            {
                namesRole = true;
                Raise(Titles + hit.Group, _isOpen[hit.Group] ? 1 : 0, reading.SpanOf(hit));
            }
        }

        Raise(NoTitle, namesRole ? 0 : 1, default);
    }

    private void AddHits(Reading reading, Topic topic, int first)
    {
        foreach (var hit in reading.Hits(topic))
        {
            var share = hit.Group < 0 ? 0 : Share(reading.Lines[reading.LineOf(hit.FirstToken)].Section);
            Raise(first + hit.Group, share, reading.SpanOf(hit));
        }
    }

    private void Raise(int feature, double value, Span span)
    {
        if (value > _values[feature])
        {
            if (_values[feature] == 0)
            {
                _found.Add(new(feature, 0, span));
            }

            _values[feature] = value;
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
