using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Lanewise.Catalog;

/// <summary>Names with a weight each, above 0 and at most 1, in the order of the file. Immutable; a handful of entries.</summary>
/// <remarks>
/// The order makes sums of weights the same in every run, which a hash table of strings would not. It is no generic
/// collection of the framework because those of <c>double</c> are compiled anew at each start of the program.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "Weights says what it holds; WeightsDictionary would say how.")]
public sealed class Weights : IReadOnlyDictionary<string, double>
{
    /// <summary>No weights.</summary>
    public static readonly Weights None = new([]);

    private readonly string[] _names;
    private readonly double[] _weights;

    /// <summary>Takes names with their weights.</summary>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public Weights(IEnumerable<KeyValuePair<string, double>> weights)
    {
        var pairs = weights.ToArray();
        _names = [.. pairs.Select(p => p.Key)];
        _weights = [.. pairs.Select(p => p.Value)];
        if (_names.Distinct(StringComparer.Ordinal).Count() != _names.Length)
        {
            throw new ArgumentException("A name stands twice.", nameof(weights));
        }
    }

    /// <summary>Takes arrays that it then owns, without a name twice.</summary>
    internal Weights(string[] names, double[] weights)
    {
        _names = names;
        _weights = weights;
    }

    /// <inheritdoc/>
    public int Count => _names.Length;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _names.Length == 0;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _names;

    /// <inheritdoc/>
    public IEnumerable<double> Values => _weights;

    /// <inheritdoc/>
    public double this[string key] =>
        TryGetValue(key, out var weight) ? weight : throw new KeyNotFoundException($"There is no weight of '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Array.IndexOf(_names, key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out double value)
    {
        var index = Array.IndexOf(_names, key);
        value = index < 0 ? 0 : _weights[index];
        return index >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, double>> GetEnumerator()
    {
        for (var i = 0; i < _names.Length; i++)
        {
            yield return new KeyValuePair<string, double>(_names[i], _weights[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
