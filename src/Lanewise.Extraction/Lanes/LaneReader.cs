using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Models;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>Tells which kinds of work a posting is: by the roles and words of its title, and by a model of what its text names.</summary>
/// <remarks>
/// Points of the title and log-odds of the model add up to the log-odds of each lane. A title that names its lane outweighs any text.
/// </remarks>
internal sealed class LaneReader
{
    private const double LeastChance = 0.2;
    private const int MostLanes = 3;

    private readonly ImmutableArray<Fact<string>>.Builder _found = ImmutableArray.CreateBuilder<Fact<string>>(
        MostLanes
    );
    private readonly string[] _names;
    private readonly TitleLanes _title;
    private readonly LaneFeatures _features;
    private readonly LinearModel _model;
    private readonly int[] _rows;
    private readonly LanePoints _points;
    private readonly double[] _chances;
    private readonly int[] _numbers = new int[MostLanes];

    public LaneReader(Knowledge knowledge, LinearModel model)
    {
        _names = [.. knowledge.Lanes.Select(lane => lane.Name)];
        var terms = new LaneTerms(knowledge);
        _title = new(terms);
        _features = new(knowledge, terms);
        _model = model;
        _rows = [.. _features.Names.Select(_model.Feature)];
        _points = new(_names.Length);
        _chances = new double[LinearModel.WidthFor(_names.Length)];
    }

    /// <summary>The catalog's model of lanes, which readers share.</summary>
    public static LinearModel Model(Knowledge knowledge) =>
        new(knowledge.Models["lane"], [.. knowledge.Lanes.Select(lane => lane.Name)]);

    /// <summary>Adds the terms it looks for; the group is the word's number over all lanes.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge)
    {
        var group = 0;
        foreach (var word in knowledge.Lanes.SelectMany(lane => lane.Words.Keys))
        {
            builder.Add(Topic.LaneWord, group++, word);
        }
    }

    /// <summary>The numbers in the catalog of the lanes found last, in their order.</summary>
    public ReadOnlySpan<int> Numbers => _numbers.AsSpan(0, _found.Count);

    /// <summary>The likeliest lanes with their chances; the first is the one counted. None where neither title nor text says anything.</summary>
    public ImmutableArray<Fact<string>> Read(Reading reading, ImmutableArray<Mention> mentions)
    {
        _points.Clear();
        var isTold = _title.Add(reading, mentions, _points);
        var features = _features.Read(reading, mentions);
        if (!isTold && !_features.HasText)
        {
            _found.Clear();
            return [];
        }

        Array.Clear(_chances);
        foreach (var feature in features)
        {
            _model.Add(_rows[feature.Number], feature.Value, _chances);
        }

        var chances = _chances.AsSpan(0, _names.Length);
        Combine(_points.Points, isTold, chances);
        return Likeliest(chances, features);
    }

    /// <summary>Turns the log-odds of the model into chances that heed the title.</summary>
    public static void Combine(ReadOnlySpan<double> titlePoints, bool isTold, Span<double> scores)
    {
        for (var lane = 0; lane < scores.Length; lane++)
        {
            scores[lane] += titlePoints[lane] * (isTold ? 1 : 2);
        }

        LinearModel.ToChances(scores);
    }

    private ImmutableArray<Fact<string>> Likeliest(Span<double> chances, ReadOnlySpan<TextFeature> features)
    {
        _found.Clear();
        for (var rank = 0; rank < MostLanes; rank++)
        {
            var lane = FirstLargest.IndexIn(chances);
            if (rank > 0 && chances[lane] < LeastChance)
            {
                break;
            }

            _numbers[rank] = lane;
            _found.Add(new(_names[lane], SpanOf(lane, features), chances[lane]));
            chances[lane] = 0;
        }

        return _found.ToImmutable();
    }

    // The words of the title that point to the lane, else those of the text that do so most.
    private Span SpanOf(int lane, ReadOnlySpan<TextFeature> features)
    {
        var (span, most) = (_points.SpanOf(lane), 0.0);
        if (!span.IsEmpty)
        {
            return span;
        }

        foreach (var feature in features)
        {
            var weight = feature.Value * _model.Weight(_rows[feature.Number], lane);
            (span, most) = weight > most && !feature.Span.IsEmpty ? (feature.Span, weight) : (span, most);
        }

        return span;
    }
}
