using System.Numerics;

namespace Lanewise.Extraction.Text;

/// <summary>The terms of the lexicon by their words: an open-addressed table, so that finding one costs one look into memory.</summary>
internal sealed class TermTable
{
    private readonly Term[] _slots;

    // By slot; only looked at where the first letter has the right case.
    private readonly string?[] _spellings;

    /// <summary>Lays out terms, each with the spelling where case must match, else null.</summary>
    public TermTable(IReadOnlyList<(Term Term, string? Spelling)> terms)
    {
        var length = BitOperations.RoundUpToPowerOf2((uint)(terms.Count + 1) * 3 / 2);
        (_slots, _spellings) = (new Term[length], new string?[length]);
        foreach (var (term, spelling) in terms)
        {
            var slot = First(term.Wording);
            while (_slots[slot].Wording != 0)
            {
                slot = Next(slot);
            }

            (_slots[slot], _spellings[slot]) = (term, spelling);
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
        for (var slot = First(wording); _slots[slot].Wording != 0; slot = Next(slot))
        {
            ref readonly var term = ref _slots[slot];
            if (
                term.Wording == wording
                && (
                    term.FirstLetter == '\0'
                    || (term.FirstLetter == written[0] && written.SequenceEqual(_spellings[slot]))
                )
            )
            {
                into.AddIfFree(term.Topic, new(term.Group, firstToken, endToken, term.Strength));
            }
        }
    }

    private int First(ulong wording) => (int)wording & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);
}
