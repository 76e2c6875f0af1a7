using System.Numerics;

namespace Lanewise.Extraction.Text;

/// <summary>What some words stand for, by their hash. Asked for every word of a posting, so it is one look into a half-empty table.</summary>
/// <typeparam name="T">A value whose default says nothing.</typeparam>
internal sealed class WordTable<T>
    where T : struct
{
    private const int Room = 2;

    // Hash 0 is that of no word; hashes are spread evenly, so their lowest bits are the place.
    private readonly (ulong Hash, T Value)[] _slots;

    /// <summary>Makes an empty table.</summary>
    /// <param name="words">Number of words that will be put in.</param>
    public WordTable(int words) => _slots = new (ulong, T)[BitOperations.RoundUpToPowerOf2((uint)((words + 1) * Room))];

    /// <summary>What a word stands for; the default for words that are not in the table.</summary>
    public T this[ulong hash]
    {
        get => Slot(hash).Value;
        set => Slot(hash) = (hash, value);
    }

    // The place of a word, or the empty one where it would stand.
    private ref (ulong Hash, T Value) Slot(ulong hash)
    {
        var slots = _slots;
        for (var at = (int)hash; ; at++)
        {
            ref var slot = ref slots[at & (slots.Length - 1)];
            if (slot.Hash == hash || slot.Hash == 0)
            {
                return ref slot;
            }
        }
    }
}
