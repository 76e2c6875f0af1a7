using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>Weighs in which layers of a system the work sits: first by its lanes, then by the technologies it works with.</summary>
internal sealed class LayerReader(Knowledge knowledge)
{
    private const int MostLayers = 2;
    private const double TechnologyPoints = 0.25;

    private readonly Dictionary<string, ImmutableArray<string>> _byLane = knowledge.Lanes.ToDictionary(
        lane => lane.Name,
        lane => lane.Layers
    );
    private readonly ImmutableArray<Fact<string>>.Builder _found = ImmutableArray.CreateBuilder<Fact<string>>(
        MostLayers
    );
    private readonly string[] _layers = [.. knowledge.Layers.Select(layer => layer.Name)];
    private readonly double[] _points = new double[knowledge.Layers.Length];
    private readonly Span[] _spans = new Span[knowledge.Layers.Length];

    /// <summary>The strongest layers; none for work that is not technical.</summary>
    public ImmutableArray<Fact<string>> Read(ImmutableArray<Fact<string>> lanes, ImmutableArray<Mention> mentions)
    {
        if (lanes.IsEmpty || _byLane[lanes[0].Value].IsEmpty)
        {
            return [];
        }

        Array.Clear(_points);
        foreach (var lane in lanes)
        {
            var share = lane.Score;
            foreach (var layer in _byLane[lane.Value])
            {
                Add(layer, 3 * share, lane.Span);
                share /= 2;
            }
        }

        foreach (var mention in mentions)
        {
            if (mention.Technology.Layer is { } layer && mention.Role <= MentionRole.Required)
            {
                Add(layer, TechnologyPoints, mention.Span);
            }
        }

        return Strongest();
    }

    private void Add(string layer, double points, Span span)
    {
        var index = Array.IndexOf(_layers, layer);
        _spans[index] = _points[index] == 0 ? span : _spans[index];
        _points[index] += points;
    }

    private ImmutableArray<Fact<string>> Strongest()
    {
        _found.Clear();
        var best = 0.0;
        for (var rank = 0; rank < MostLayers; rank++)
        {
            var index = FirstLargest.IndexIn(_points);
            best = rank == 0 ? _points[index] : best;
            if (_points[index] <= 0 || _points[index] < best / 3)
            {
                break;
            }

            _found.Add(new(_layers[index], _spans[index], _points[index] / (_points[index] + 1)));
            _points[index] = 0;
        }

        return _found.ToImmutable();
    }
}
