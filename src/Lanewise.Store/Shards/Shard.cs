using System.Globalization;
using Lanewise.Store.Import;

namespace Lanewise.Store.Shards;

/// <summary>
/// One of several parts of all inputs, counted from 0 as schedulers do. The files stand one after the other in the order in which an import
/// reads them, and shard i of n has their bytes from i/n to (i + 1)/n of the sum: so every byte is in one shard, shards are as large as
/// each other, and shards one after the other are read in the order of an import.
/// </summary>
public readonly record struct Shard
{
    /// <summary>Most shards of one set of inputs.</summary>
    public const int Most = 100_000;

    /// <summary>Shard <paramref name="index"/> of <paramref name="count"/>.</summary>
    /// <param name="index">From 0 to one less than <paramref name="count"/>.</param>
    /// <param name="count">From 1 to <see cref="Most"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such shard.</exception>
    public Shard(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
        (Index, Count) = (index, count);
    }

    /// <summary>Its number, from 0.</summary>
    public int Index { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The only shard of one: all inputs.</summary>
    internal static Shard Whole { get; } = new(0, 1);

    /// <summary>Reads <c>3/16</c>.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="shard">The shard; without meaning where this gives false.</param>
    public static bool TryParse(string text, out Shard shard)
    {
        ArgumentNullException.ThrowIfNull(text);
        shard = default;
        var at = text.IndexOf('/', StringComparison.Ordinal);
        if (
            at < 0
            || !int.TryParse(text.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || !int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count is < 1 or > Most
            || index >= count
        )
        {
            return false;
        }

        shard = new(index, count);
        return true;
    }

    /// <summary>As written on the command line: <c>3/16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    /// <summary>What of each file is in this shard; null for nothing.</summary>
    /// <param name="lengths">Bytes of the files, in the order of reading.</param>
    internal IReadOnlyList<FilePart?> Parts(IReadOnlyList<long> lengths)
    {
        var total = (Int128)lengths.Sum();
        var (from, to) = ((long)(total * Index / Count), (long)(total * (Index + 1) / Count));
        var (parts, start) = (new FilePart?[lengths.Count], 0L);
        foreach (var (index, length) in lengths.Index())
        {
            var part = new FilePart(Math.Max(0, from - start), Math.Min(length, to - start), length);
            var isEmptyHere = length == 0 && start >= from && (start < to || Index == Count - 1);
            parts[index] = part.From < part.To || isEmptyHere ? part : null;
            start += length;
        }

        return parts;
    }
}
