using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lanewise.Catalog;

namespace Lanewise.Extraction.Text;

/// <summary>All wordings that any fact is read from, by hashes of their words.</summary>
/// <remarks>
/// Whole texts are searched for most topics, all at once. Words of the other topics are frequent everywhere but matter in few lines (those
/// around an amount of money, beside a technology, in a field for the place): these topics have searches of their own, made line by line.
/// A filter tells of every token, at once and without a branch, in which searches a term may begin with it; only there the words are
/// followed one by one as long as some term goes on with them, and looked up where one ends.
/// </remarks>
internal sealed class Lexicon
{
    /// <summary>Tokens that are looked at together.</summary>
    public const int BlockLength = 64;

    // In tokens; bounds how deep the search goes.
    private const int LongestTerm = 48;
    private const int BitsOfLonger = 8;

    private readonly TermTable[] _terms;
    private readonly WordingFilter _filter;
    private readonly Dictionary<(Topic, string), int> _groups;

    /// <summary>Lays out what a builder gathered.</summary>
    /// <param name="terms">The terms by <see cref="Search"/>.</param>
    /// <param name="filter">Their wordings, and those of two words or more that they begin with.</param>
    /// <param name="groups">Numbers of the groups of phrases.</param>
    internal Lexicon(TermTable[] terms, WordingFilter filter, Dictionary<(Topic, string), int> groups) =>
        (_terms, _filter, _groups) = (terms, filter, groups);

    /// <summary>The number of a group of phrases.</summary>
    /// <exception cref="CatalogException">The catalog has no such group, which the extractor needs.</exception>
    public int Group(Topic topic, string name) =>
        _groups.TryGetValue((topic, name), out var group)
            ? group
            : throw new CatalogException([$"phrases/{topic}.yaml:1: {name}: group expected"]);

    /// <summary>Names of the groups of a topic, by number.</summary>
    public string[] GroupNames(Topic topic) =>
        [.. _groups.Where(pair => pair.Key.Item1 == topic).OrderBy(pair => pair.Value).Select(pair => pair.Key.Item2)];

    /// <summary>
    /// Writes for each token the searches of which a term may begin with it: in the lower eight bits those of the token alone, in the upper
    /// ones those of longer terms.
    /// </summary>
    public void Mark(Tokens tokens)
    {
        var items = tokens.Items;
        var marks = tokens.Marks;
        for (var index = 0; index < items.Length; index++)
        {
            var end = index + 1;
            var word = Wording.WithApart(Wording.Empty, items[index]);
            var longer = end < items.Length ? _filter.Of(Wording.WithNext(word, items, ref end)) : 0;
            marks[index] = (ushort)(_filter.Of(word) | (longer << BitsOfLonger));
        }
    }

    /// <summary>Finds every term that begins with one of some marked tokens, by topic the leftmost, then the longest.</summary>
    /// <param name="search">Which terms.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="firstToken">Index of the first of them.</param>
    /// <param name="endToken">Index after the last of them.</param>
    /// <param name="into">Where to add what is found.</param>
    public void Find(Search search, string text, Tokens tokens, int firstToken, int endToken, Hits into)
    {
        var items = tokens.Items;
        var marks = tokens.Marks;
        for (var block = firstToken; block < endToken; block += BlockLength)
        {
            var left = Math.Min(endToken - block, BlockLength);
            var starts = Starts(search, marks, block) & (ulong.MaxValue >> (BlockLength - left));
            for (; starts != 0; starts &= starts - 1)
            {
                var first = block + BitOperations.TrailingZeroCount(starts);
                FindAt(search, text, items, first, marks[first], into);
            }
        }
    }

    /// <summary>Finds the terms that begin with one token.</summary>
    public void FindAt(Search search, string text, Tokens tokens, int first, Hits into) =>
        FindAt(search, text, tokens.Items, first, tokens.Marks[first], into);

    private void FindAt(Search search, string text, ReadOnlySpan<Token> items, int first, ushort mark, Hits into)
    {
        var marks = mark & Bits(search);
        if (marks == 0 || !TermBoundary.Before(items, first))
        {
            return;
        }

        var word = Wording.WithApart(Wording.Empty, items[first]);
        if (marks >> BitsOfLonger != 0)
        {
            FindLonger(search, text, items, first, (word, first + 1), into);
        }

        if ((byte)marks != 0 && TermBoundary.After(items, first + 1))
        {
            _terms[(int)search].AddTo(word, text, items, first, first + 1, into);
        }
    }

    private static int Bits(Search search) => (1 | (1 << BitsOfLonger)) << (int)search;

    // A bit for each token of a block, the first token's lowest.
    private static ulong Starts(Search search, ReadOnlySpan<ushort> ofTokens, int block)
    {
        ref var marks = ref MemoryMarshal.GetReference(ofTokens);
        var bits = Vector512.Create((ushort)Bits(search));
        var low = Vector512.LoadUnsafe(ref marks, (nuint)block) & bits;
        var high = Vector512.LoadUnsafe(ref marks, (nuint)block + (nuint)Vector512<ushort>.Count) & bits;
        return ~(
            Vector512.Equals(low, Vector512<ushort>.Zero).ExtractMostSignificantBits()
            | (Vector512.Equals(high, Vector512<ushort>.Zero).ExtractMostSignificantBits() << Vector512<ushort>.Count)
        );
    }

    // Follows the words as far as the line and some term go; so the longest terms are added first.
    private void FindLonger(
        Search search,
        string text,
        ReadOnlySpan<Token> tokens,
        int first,
        (ulong Wording, int End) begun,
        Hits into
    )
    {
        var (wording, end) = begun;
        if (end >= tokens.Length || tokens[end].StartsLine || end - first > LongestTerm)
        {
            return;
        }

        wording = Wording.WithNext(wording, tokens, ref end);
        if ((_filter.Of(wording) & (1u << (int)search)) != 0)
        {
            FindLonger(search, text, tokens, first, (wording, end), into);
            if (TermBoundary.After(tokens, end))
            {
                _terms[(int)search].AddTo(wording, text, tokens, first, end, into);
            }
        }
    }
}
