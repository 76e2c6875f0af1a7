using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lanewise.Extraction.Text;

/// <summary>The terms of one search by their words.</summary>
/// <remarks>
/// An open-addressed table of wordings, each with its first term beside it, so that most are found by one look into memory. Other terms
/// stand together elsewhere: many wordings have several (a name of many towns), and these would push all others out of their places.
/// </remarks>
internal sealed class TermTable
{
    private const int TagShift = 32;

    // Ends every run of other terms; the run at 0 has none.
    private static readonly Term End = new(int.MinValue, default, default, '\0');

    private readonly Slot[] _slots;
    private readonly Term[] _others;

    // By slot and by other term; only looked at where the first letter has the right case.
    private readonly string?[] _spellings;
    private readonly string?[] _otherSpellings;

    /// <summary>Lays out terms, each with its words and with the spelling where case must match, else null.</summary>
    public TermTable(IReadOnlyCollection<(ulong Wording, Term Term, string? Spelling)> terms)
    {
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(terms.Count + 1) * 3 / 2)];
        _spellings = new string?[_slots.Length];
        var (others, runs) = (new List<(int Slot, Term Term, string? Spelling)>(), 0);
        foreach (var (wording, term, spelling) in terms)
        {
            var at = SlotOf(wording);
            if (_slots[at].Tag == 0)
            {
                (_slots[at], _spellings[at]) = (new(Tag(wording), 0, term), spelling);
            }
            else
            {
                others.Add((at, term, spelling));
                runs += _slots[at].Others == 0 ? 1 : 0;
                _slots[at].Others++;
            }
        }

        _others = new Term[1 + others.Count + runs];
        _otherSpellings = new string?[_others.Length];
        Array.Fill(_others, End);
        BeginRuns();
        foreach (var (slot, term, spelling) in others)
        {
            var at = _slots[slot].Others;
            while (_others[at].Group != End.Group)
            {
                at++;
            }

            (_others[at], _otherSpellings[at]) = (term, spelling);
        }
    }

    // Turns numbers of other terms into the places of their runs, each of which is one longer, for its end.
    private void BeginRuns()
    {
        var next = 1;
        foreach (ref var slot in _slots.AsSpan())
        {
            if (slot.Others > 0)
            {
                (slot.Others, next) = (next, next + slot.Others + 1);
            }
        }
    }

    /// <summary>Has the memory brought near in which the terms with some words are looked up next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(ulong wording)
    {
        var slots = _slots;
        ref var slot = ref slots[(int)wording & (slots.Length - 1)];
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref slot));
        }
    }

    /// <summary>Adds the terms with some words, in the order in which they were given to the table.</summary>
    /// <param name="candidates">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="into">Where to add them, except where other terms of their topics have the words.</param>
    public void AddTo(ReadOnlySpan<Candidate> candidates, string text, ReadOnlySpan<Token> tokens, Hits into)
    {
        foreach (ref readonly var candidate in candidates)
        {
            var at = SlotOf(candidate.Wording);
            ref readonly var slot = ref _slots[at];
            if (slot.Tag == 0)
            {
                continue;
            }

            var (first, end) = (candidate.FirstToken, candidate.EndToken);
            if (slot.First.FirstLetter == '\0' || IsSpelled(slot.First, _spellings[at], text, tokens[first..end]))
            {
                into.AddIfFree(slot.First.Topic, new(slot.First.Group, first, end, slot.First.Strength));
            }

            for (var index = slot.Others; _others[index].Group != End.Group; index++)
            {
                ref readonly var term = ref _others[index];
                if (term.FirstLetter == '\0' || IsSpelled(term, _otherSpellings[index], text, tokens[first..end]))
                {
                    into.AddIfFree(term.Topic, new(term.Group, first, end, term.Strength));
                }
            }
        }
    }

    private static bool IsSpelled(in Term term, string? spelling, string text, ReadOnlySpan<Token> words) =>
        text[words[0].Start] == term.FirstLetter
        && text.AsSpan(words[0].Start, words[^1].End - words[0].Start).SequenceEqual(spelling);

    // The place of a wording, or the empty one where it would stand.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong wording)
    {
        var (slots, tag) = (_slots, Tag(wording));
        var slot = (int)wording & (slots.Length - 1);
        while (slots[slot].Tag != tag && slots[slot].Tag != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    // Half of the number of a wording tells it from the few others whose place it shares; 0 is for empty places.
    private static uint Tag(ulong wording) => Math.Max(1, (uint)(wording >> TagShift));

    /// <summary>A wording in sixteen bytes.</summary>
    /// <param name="Tag">What tells it from others; 0 where there is none.</param>
    /// <param name="Others">Index of its other terms; while they are gathered, their number.</param>
    /// <param name="First">Its first term.</param>
    private record struct Slot(uint Tag, int Others, Term First);
}
