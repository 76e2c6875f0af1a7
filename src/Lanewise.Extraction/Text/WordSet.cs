using System.Numerics;

namespace Lanewise.Extraction.Text;

/// <summary>Some single words, by their hash: one look into a half-empty table tells whether a word is among them.</summary>
internal sealed class WordSet
{
    private const int Room = 2;

    // Hash 0 is that of no word; hashes are spread evenly, so their lowest bits are the place.
    private readonly ulong[] _slots;

    /// <summary>Takes the words, in any case.</summary>
    public WordSet(IReadOnlyCollection<string> words)
    {
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)((words.Count + 1) * Room))];
        foreach (var word in words)
        {
            var hash = Folding.Hash(word);
            Slot(hash) = hash;
        }
    }

    /// <summary>Whether the word of a hash is among them.</summary>
    public bool Contains(ulong hash) => hash != 0 && Slot(hash) == hash;

    // The place of a word, or the empty one where it would stand.
    private ref ulong Slot(ulong hash)
    {
        var slots = _slots;
        for (var at = (int)hash; ; at++)
        {
            ref var slot = ref slots[at & (slots.Length - 1)];
            if (slot == hash || slot == 0)
            {
                return ref slot;
            }
        }
    }
}
