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
    private const int NoLayer = -1;

    private readonly int[][] _ofLanes =
    [
        .. knowledge.Lanes.Select(lane => lane.Layers.Select(layer => NumberOf(knowledge, layer)).ToArray()),
    ];
    private readonly int[] _ofTechnologies =
    [
        .. knowledge.Technologies.Select(technology =>
            technology.Layer is { } layer ? NumberOf(knowledge, layer) : NoLayer
        ),
    ];
    private readonly ImmutableArray<Fact<string>>.Builder _found = ImmutableArray.CreateBuilder<Fact<string>>(
        MostLayers
    );
    private readonly string[] _layers = [.. knowledge.Layers.Select(layer => layer.Name)];
    private readonly double[] _points = new double[knowledge.Layers.Length];
    private readonly Span[] _spans = new Span[knowledge.Layers.Length];

    /// <summary>The strongest layers; none for work that is not technical.</summary>
    /// <param name="lanes">The posting's lanes.</param>
    /// <param name="numbers">Their numbers in the catalog.</param>
    /// <param name="mentions">The posting's technologies.</param>
    public ImmutableArray<Fact<string>> Read(
        ImmutableArray<Fact<string>> lanes,
        ReadOnlySpan<int> numbers,
        ImmutableArray<Mention> mentions
    )
    {
        if (lanes.IsEmpty || _ofLanes[numbers[0]].Length == 0)
        {
            return [];
        }

        Array.Clear(_points);
        for (var rank = 0; rank < lanes.Length; rank++)
        {
            var share = lanes[rank].Score;
            foreach (var layer in _ofLanes[numbers[rank]])
            {
                Add(layer, 3 * share, lanes[rank].Span);
                share /= 2;
            }
        }

        foreach (var mention in mentions)
        {
            var layer = _ofTechnologies[mention.Technology.Number];
            if (layer != NoLayer && mention.Role <= MentionRole.Required)
            {
                Add(layer, TechnologyPoints, mention.Span);
            }
        }

        return Strongest();
    }

    private static int NumberOf(Knowledge knowledge, string layer)
    {
        var number = 0;
        while (knowledge.Layers[number].Name != layer)
        {
            number++;
        }

        return number;
    }

    private void Add(int layer, double points, Span span)
    {
        _spans[layer] = _points[layer] == 0 ? span : _spans[layer];
        _points[layer] += points;
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
