using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>Points of each lane, with the first words that gave some.</summary>
/// <param name="lanes">Number of lanes.</param>
internal sealed class LanePoints(int lanes)
{
    private readonly double[] _points = new double[lanes];
    private readonly Span[] _spans = new Span[lanes];

    /// <summary>Points by lane.</summary>
    public Span<double> Points => _points;

    /// <summary>The first words that gave points to a lane; empty where none did.</summary>
    public Span SpanOf(int lane) => _spans[lane];

    public void Clear()
    {
        Array.Clear(_points);
        Array.Clear(_spans);
    }

    public void Add(int lane, double points, Span span)
    {
        if (points > 0 && _spans[lane].IsEmpty)
        {
            _spans[lane] = span;
        }

        _points[lane] += points;
    }
}
