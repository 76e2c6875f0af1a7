using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lanewise.Extraction.Text;

/// <summary>One search of some marked tokens of a text for terms.</summary>
/// <remarks>
/// Where a term may begin, its words are followed one by one as long as the filter knows a term that goes on with them. Each wording that
/// may be a term is fetched, and looked up only when a block of tokens is through: the table does not fit into the nearest caches.
/// </remarks>
internal readonly ref struct TermSearch
{
    // In tokens.
    private const int LongestTerm = 48;

    private readonly uint _bit;
    private readonly TermTable _terms;
    private readonly WordingFilter _filter;
    private readonly string _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<ushort> _marks;
    private readonly Hits _into;
    private readonly Candidates _candidates;

    /// <summary>Prepares a search.</summary>
    /// <param name="search">Which terms.</param>
    /// <param name="terms">These terms.</param>
    /// <param name="filter">The wordings of all terms and their beginnings.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="into">Where to add what is found.</param>
    public TermSearch(Search search, TermTable terms, WordingFilter filter, string text, Tokens tokens, Hits into)
    {
        (_bit, _terms, _filter, _text, _into) = (1u << (int)search, terms, filter, text, into);
        _candidates = into.Candidates;
        _tokens = tokens.Items;
        _marks = tokens.Marks;
    }

    /// <summary>Finds every term that begins with one of some tokens, by topic the leftmost, then the longest.</summary>
    public void Find(int firstToken, int endToken)
    {
        for (var block = firstToken; block < endToken; block += Lexicon.BlockLength)
        {
            var left = Math.Min(endToken - block, Lexicon.BlockLength);
            var starts = Starts(block) & (ulong.MaxValue >> (Lexicon.BlockLength - left));
            for (; starts != 0; starts &= starts - 1)
            {
                Follow(block + BitOperations.TrailingZeroCount(starts));
            }

            LookUp();
        }
    }

    /// <summary>Finds the terms that begin with one token.</summary>
    public void FindAt(int first)
    {
        Follow(first);
        LookUp();
    }

    private void Follow(int first)
    {
        var marks = (uint)_marks[first];
        var (isTerm, isLonger) = ((marks & _bit) != 0, ((marks >> Lexicon.BitsOfLonger) & _bit) != 0);
        if (!(isTerm || isLonger) || !TermBoundary.Before(_tokens, first))
        {
            return;
        }

        var word = Wording.WithApart(Wording.Empty, _tokens[first]);
        if (isLonger)
        {
            FindLonger(first, word);
        }

        if (isTerm)
        {
            Add(word, first, first + 1);
        }
    }

    // A bit for each token of a block, the first token's lowest.
    private ulong Starts(int block)
    {
        ref var marks = ref MemoryMarshal.GetReference(_marks);
        var bits = Vector512.Create((ushort)(_bit | (_bit << Lexicon.BitsOfLonger)));
        var low = Vector512.LoadUnsafe(ref marks, (nuint)block) & bits;
        var high = Vector512.LoadUnsafe(ref marks, (nuint)block + (nuint)Vector512<ushort>.Count) & bits;
        return ~(
            Vector512.Equals(low, Vector512<ushort>.Zero).ExtractMostSignificantBits()
            | (Vector512.Equals(high, Vector512<ushort>.Zero).ExtractMostSignificantBits() << Vector512<ushort>.Count)
        );
    }

    // Follows the words as far as the line and some term go; then adds the longest term first.
    [SkipLocalsInit]
    private void FindLonger(int first, ulong word)
    {
        Span<(ulong Wording, int End)> parts = stackalloc (ulong, int)[LongestTerm];
        var (wording, end, count) = (word, first + 1, 0);
        while (end < _tokens.Length && !_tokens[end].StartsLine && count < LongestTerm)
        {
            wording = Wording.WithNext(wording, _tokens, ref end);
            if ((_filter.Of(wording) & _bit) == 0)
            {
                break;
            }

            parts[count++] = (wording, end);
        }

        while (--count >= 0)
        {
            Add(parts[count].Wording, first, parts[count].End);
        }
    }

    private void Add(ulong wording, int first, int end)
    {
        if (TermBoundary.After(_tokens, end))
        {
            _terms.Prefetch(wording);
            _candidates.Add(new(wording, first, end));
        }
    }

    private void LookUp()
    {
        _terms.AddTo(_candidates.Items, _text, _tokens, _into);
        _candidates.Clear();
    }
}
