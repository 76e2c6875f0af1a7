using System.Numerics;
using System.Runtime.CompilerServices;
using Lanewise.Catalog;

namespace Lanewise.Extraction.Text;

/// <summary>All wordings that any fact is read from, by hashes of their words, so that a text is searched once.</summary>
/// <remarks>
/// A filter tells where terms may begin, for many tokens at a time and without a branch; only there the words are followed one by one
/// as long as some term goes on with them, and looked up where one ends.
/// </remarks>
internal sealed class Lexicon
{
    private const int LongestPath = 24;
    private const int BlockLength = 64;

    private readonly TermTable _terms;
    private readonly WordingFilter _filter;
    private readonly Dictionary<(Topic, string), int> _groups;

    internal Lexicon(TermTable terms, WordingFilter filter, Dictionary<(Topic, string), int> groups) =>
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

    /// <summary>Finds every term of <paramref name="tokens"/>.</summary>
    public void Find(string text, ReadOnlySpan<Token> tokens, Hits into)
    {
        Span<(ulong Wording, int End)> path = stackalloc (ulong, int)[LongestPath];
        for (var block = 0; block < tokens.Length; block += BlockLength)
        {
            for (var starts = Starts(tokens, block); starts != 0; starts &= starts - 1)
            {
                var first = block + BitOperations.TrailingZeroCount(starts);
                if (TermBoundary.Before(tokens, first))
                {
                    var length = Walk(tokens, first, path);
                    Accept(text, tokens, first, path[..length], into);
                }
            }
        }
    }

    // A bit for each token of a block, the first token's lowest: whether a term may begin with it.
    private ulong Starts(ReadOnlySpan<Token> tokens, int block)
    {
        var starts = 0UL;
        var count = Math.Min(BlockLength, tokens.Length - block);
        for (var index = 0; index < count; index++)
        {
            var end = block + index + 1;
            var word = Wording.WithApart(Wording.Empty, tokens[end - 1]);
            var use = (int)(_filter.Of(word) & WordingUse.Term);
            use |= end < tokens.Length ? (int)_filter.Of(With(word, tokens, ref end)) : 0;
            starts |= (ulong)((use | (use >> 1)) & 1) << index;
        }

        return starts;
    }

    // Follows the words as far as the line and some term go, and notes where a term may end.
    private int Walk(ReadOnlySpan<Token> tokens, int first, Span<(ulong Wording, int End)> path)
    {
        var (length, end) = (0, first + 1);
        var wording = Wording.WithApart(Wording.Empty, tokens[first]);
        var use = (_filter.Of(wording) & WordingUse.Term) | WordingUse.Beginning;
        while (true)
        {
            if (use.HasFlag(WordingUse.Term) && TermBoundary.After(tokens, end))
            {
                path[length++] = (wording, end);
            }

            if (
                !use.HasFlag(WordingUse.Beginning)
                || end >= tokens.Length
                || tokens[end].StartsLine
                || length == LongestPath
            )
            {
                return length;
            }

            wording = With(wording, tokens, ref end);
            use = _filter.Of(wording);
        }
    }

    // The wording with the token at an index, which moves behind it; a hyphen between two words stands for a space.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong With(ulong wording, ReadOnlySpan<Token> tokens, ref int end)
    {
        if (tokens[end].IsGluedHyphen && end + 1 < tokens.Length && tokens[end + 1].IsGlued)
        {
            end += 2;
            return Wording.WithApart(wording, tokens[end - 1]);
        }

        return Wording.With(wording, tokens[end++]);
    }

    /// <summary>Takes for each topic the longest term that starts here, unless an earlier one reaches over it.</summary>
    private void Accept(
        string text,
        ReadOnlySpan<Token> tokens,
        int first,
        ReadOnlySpan<(ulong Wording, int End)> path,
        Hits into
    )
    {
        for (var i = path.Length - 1; i >= 0; i--)
        {
            var (wording, end) = path[i];
            var (start, length) = (tokens[first].Start, tokens[end - 1].End - tokens[first].Start);
            _terms.AddTo(wording, text.AsSpan(start, length), first, end, into);
        }
    }
}
