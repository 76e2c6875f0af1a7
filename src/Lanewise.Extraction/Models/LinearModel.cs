using System.Numerics;
using System.Runtime.InteropServices;
using Lanewise.Catalog;

namespace Lanewise.Extraction.Models;

/// <summary>
/// A linear model of the catalog: each feature of a posting adds its weights to the log-odds of the classes. Immutable, so extractors
/// of several threads share it.
/// </summary>
/// <remarks>Multinomial logistic regression; trained by <c>eng/train-models.sh</c>.</remarks>
internal sealed class LinearModel
{
    /// <summary>Name of the feature that every posting has.</summary>
    public const string Bias = "bias";

    private readonly string[] _classes;
    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly double[] _weights;
    private readonly int _width;

    /// <summary>Takes the weights of one model.</summary>
    /// <param name="weights">Weights as the catalog holds them; what is missing is 0.</param>
    /// <param name="classes">The classes, in the order in which they are scored.</param>
    /// <exception cref="CatalogException">A weight is of an unknown class.</exception>
    public LinearModel(IReadOnlyCollection<ModelWeight> weights, string[] classes)
    {
        _classes = classes;
        foreach (var weight in weights)
        {
            _features.TryAdd(weight.Feature, _features.Count);
        }

        _width = WidthFor(classes.Length);
        _weights = new double[_features.Count * _width];
        foreach (var weight in weights)
        {
            _weights[(_features[weight.Feature] * _width) + ClassOf(weight)] = weight.Weight;
        }
    }

    /// <summary>Room for the scores of some classes, in whole vectors.</summary>
    public static int WidthFor(int classes) =>
        (classes + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;

    /// <summary>Number of a feature for <see cref="Add"/>; −1 where the model does not know it.</summary>
    public int Feature(string name) => _features.GetValueOrDefault(name, -1);

    /// <summary>Adds what a feature says to the scores of the classes.</summary>
    /// <param name="feature">Its number; −1 adds nothing.</param>
    /// <param name="value">How strongly it holds; 1 for a feature that holds or not.</param>
    /// <param name="scores">A log-odds for each class, and room to <see cref="WidthFor"/> them.</param>
    public void Add(int feature, double value, Span<double> scores)
    {
        if (feature >= 0)
        {
            var sums = MemoryMarshal.Cast<double, Vector<double>>(scores[.._width]);
            var weights = MemoryMarshal.Cast<double, Vector<double>>(_weights.AsSpan(feature * _width, _width));
            for (var index = 0; index < weights.Length; index++)
            {
                sums[index] += weights[index] * value;
            }
        }
    }

    /// <summary>What a feature adds to the log-odds of a class; 0 for a feature of number −1.</summary>
    public double Weight(int feature, int index) => feature < 0 ? 0 : _weights[(feature * _width) + index];

    /// <summary>Turns log-odds into chances that add up to 1.</summary>
    public static void ToChances(Span<double> scores)
    {
        var most = double.NegativeInfinity;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = 0.0;
        foreach (ref var score in scores)
        {
            score = Math.Exp(score - most);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    private int ClassOf(ModelWeight weight)
    {
        var index = Array.IndexOf(_classes, weight.Class);
        return index >= 0
            ? index
            : throw new CatalogException([
                $"models: {weight.Class}: is no class of the model (feature {weight.Feature})",
            ]);
    }
}
