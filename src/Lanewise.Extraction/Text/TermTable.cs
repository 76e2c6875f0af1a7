using System.Numerics;

namespace Lanewise.Extraction.Text;

/// <summary>The terms of the lexicon by their words.</summary>
/// <remarks>
/// An open-addressed table of wordings, each with where its terms stand side by side: many wordings have several terms (a name of many
/// towns), and these would push all others out of their places.
/// </remarks>
internal sealed class TermTable
{
    private readonly (ulong Wording, int First, int End)[] _slots;
    private readonly Term[] _terms;

    // By term; only looked at where the first letter has the right case.
    private readonly string?[] _spellings;

    /// <summary>Lays out terms, each with its words and with the spelling where case must match, else null.</summary>
    public TermTable(IReadOnlyList<(ulong Wording, Term Term, string? Spelling)> terms)
    {
        _slots = new (ulong, int, int)[BitOperations.RoundUpToPowerOf2((uint)(terms.Count + 1) * 3 / 2)];
        (_terms, _spellings) = (new Term[terms.Count], new string?[terms.Count]);
        var slots = new int[terms.Count];
        for (var index = 0; index < slots.Length; index++)
        {
            slots[index] = SlotOf(terms[index].Wording);
            ref var slot = ref _slots[slots[index]];
            slot = (terms[index].Wording, 0, slot.End + 1);
        }

        // The ends are counts so far; each becomes the beginning and grows again by the terms laid out.
        var first = 0;
        foreach (ref var slot in _slots.AsSpan())
        {
            var count = slot.End;
            (slot.First, slot.End) = (first, first);
            first += count;
        }

        for (var index = 0; index < slots.Length; index++)
        {
            var place = _slots[slots[index]].End++;
            (_terms[place], _spellings[place]) = (terms[index].Term, terms[index].Spelling);
        }
    }

    /// <summary>Adds the terms with some words, in the order in which they were given to the table.</summary>
    /// <param name="wording">The words.</param>
    /// <param name="written">How the text writes them.</param>
    /// <param name="firstToken">Index of their first token.</param>
    /// <param name="endToken">Index after their last token.</param>
    /// <param name="into">Where to add them, except where other terms of their topics have the words.</param>
    public void AddTo(ulong wording, ReadOnlySpan<char> written, int firstToken, int endToken, Hits into)
    {
        var (_, first, end) = _slots[SlotOf(wording)];
        for (var index = first; index < end; index++)
        {
            ref readonly var term = ref _terms[index];
            if (
                term.FirstLetter == '\0'
                || (term.FirstLetter == written[0] && written.SequenceEqual(_spellings[index]))
            )
            {
                into.AddIfFree(term.Topic, new(term.Group, firstToken, endToken, term.Strength));
            }
        }
    }

    // The place of a wording, or the empty one where it would stand.
    private int SlotOf(ulong wording)
    {
        var slots = _slots;
        var slot = (int)wording & (slots.Length - 1);
        while (slots[slot].Wording != wording && slots[slot].Wording != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
