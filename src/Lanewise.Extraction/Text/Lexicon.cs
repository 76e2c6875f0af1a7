using System.Numerics;
using Lanewise.Catalog;

namespace Lanewise.Extraction.Text;

/// <summary>All wordings that any fact is read from, in one automaton over token hashes, so that a text is searched once.</summary>
/// <remarks>
/// A trie whose edges lie in one open-addressed table: a token costs one probe where no term begins with it. Word hashes have
/// 64 bits, so a false match over a million different words is one in a hundred million (birthday bound) and is not checked for.
/// </remarks>
internal sealed class Lexicon
{
    private const ulong GluedMark = 0x9E3779B97F4A7C15;
    private const int LongestPath = 24;
    private const int FilterWords = 1 << 14;

    private readonly ulong[] _keys;
    private readonly int[] _next;
    private readonly int _mask;

    // A bit for each edge, in little enough room to stay near the processor: most words of a text begin no term, and without it each of
    // them would wait for main memory.
    private readonly ulong[] _filter = new ulong[FilterWords];
    private readonly int[] _starts;
    private readonly Term[] _terms;
    private readonly Dictionary<(Topic, string), int> _groups;

    internal Lexicon(Dictionary<ulong, int> edges, int[] starts, Term[] terms, Dictionary<(Topic, string), int> groups)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, edges.Count * 2));
        (_keys, _next, _mask) = (new ulong[size], new int[size], size - 1);
        (_starts, _terms, _groups) = (starts, terms, groups);
        foreach (var (mixed, next) in edges)
        {
            var slot = (int)mixed & _mask;
            while (_next[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            (_keys[slot], _next[slot]) = (mixed, next);
            _filter[FilterWord(mixed)] |= FilterBit(mixed);
        }
    }

    /// <summary>The number of a group of phrases.</summary>
    /// <exception cref="CatalogException">The catalog has no such group, which the extractor needs.</exception>
    public int Group(Topic topic, string name) =>
        _groups.TryGetValue((topic, name), out var group)
            ? group
            : throw new CatalogException([$"phrases/{topic}.yaml:1: {name}: group expected"]);

    /// <summary>Names of the groups of a topic, by number.</summary>
    public string[] GroupNames(Topic topic) =>
        [.. _groups.Where(pair => pair.Key.Item1 == topic).OrderBy(pair => pair.Value).Select(pair => pair.Key.Item2)];

    /// <summary>Key of an edge: the token's hash, and whether it must follow without white space.</summary>
    internal static ulong Key(ulong hash, bool glued) => glued ? hash ^ GluedMark : hash;

    /// <summary>Finds every term of <paramref name="tokens"/>.</summary>
    public void Find(string text, ReadOnlySpan<Token> tokens, Hits into)
    {
        Span<int> covered = stackalloc int[32];
        Span<(int State, int End)> path = stackalloc (int, int)[LongestPath];
        covered.Clear();
        for (var first = 0; first < tokens.Length; first++)
        {
            var state = Step(0, tokens[first].Hash);
            if (state != 0 && TermBoundary.Before(tokens, first))
            {
                var length = Walk(tokens, first, state, path);
                Accept(text, tokens, first, path[..length], covered, into);
            }
        }
    }

    /// <summary>Follows the trie as far as the line goes and notes the states in which a term ends.</summary>
    private int Walk(ReadOnlySpan<Token> tokens, int first, int state, Span<(int State, int End)> path)
    {
        var length = 0;
        var index = first + 1;
        while (true)
        {
            if (_starts[state + 1] > _starts[state] && TermBoundary.After(tokens, index))
            {
                path[length++] = (state, index);
            }

            if (index >= tokens.Length || tokens[index].StartsLine || length == LongestPath)
            {
                return length;
            }

            var glued = tokens[index].IsGlued;
            if (glued && tokens[index].Is('-') && index + 1 < tokens.Length && tokens[index + 1].IsGlued)
            {
                glued = false;
                index++;
            }

            state = Step(state, Key(tokens[index].Hash, glued));
            if (state == 0)
            {
                return length;
            }

            index++;
        }
    }

    /// <summary>Takes for each topic the longest term that starts here, unless an earlier one reaches over it.</summary>
    private void Accept(
        string text,
        ReadOnlySpan<Token> tokens,
        int first,
        ReadOnlySpan<(int State, int End)> path,
        Span<int> covered,
        Hits into
    )
    {
        for (var i = path.Length - 1; i >= 0; i--)
        {
            var (state, end) = path[i];
            var written = text.AsSpan(tokens[first].Start, tokens[end - 1].End - tokens[first].Start);
            foreach (ref readonly var term in _terms.AsSpan(_starts[state].._starts[state + 1]))
            {
                if (
                    (term.Exact is null || written.SequenceEqual(term.Exact))
                    && IsFree(covered, term.Topic, first, end, into)
                )
                {
                    covered[(int)term.Topic] = end;
                    into.Add(term.Topic, new(term.Group, first, end, term.Strength));
                }
            }
        }
    }

    // Terms of one topic with the same words stand together; otherwise an earlier or longer term keeps its words.
    private static bool IsFree(ReadOnlySpan<int> covered, Topic topic, int first, int end, Hits found) =>
        first >= covered[(int)topic]
        || (
            covered[(int)topic] == end
            && found.Of(topic)[^1] is var last
            && last.FirstToken == first
            && last.EndToken == end
        );

    private int Step(int state, ulong key)
    {
        var mixed = Edge(state, key);
        if ((_filter[FilterWord(mixed)] & FilterBit(mixed)) == 0)
        {
            return 0;
        }

        var slot = (int)mixed & _mask;
        while (_next[slot] != 0)
        {
            if (_keys[slot] == mixed)
            {
                return _next[slot];
            }

            slot = (slot + 1) & _mask;
        }

        return 0;
    }

    /// <summary>The edge of a state by a key, as one number.</summary>
    internal static ulong Edge(int state, ulong key)
    {
        var mixed = (key ^ ((ulong)state * 0xD6E8FEB86659FD93)) * 0xFF51AFD7ED558CCD;
        return mixed ^ (mixed >> 32);
    }

    private static int FilterWord(ulong edge) => (int)(edge >> 40) & (FilterWords - 1);

    private static ulong FilterBit(ulong edge) => 1UL << (int)(edge >> 58);
}
