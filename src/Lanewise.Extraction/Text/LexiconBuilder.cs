using System.Runtime.InteropServices;
using Lanewise.Catalog;

namespace Lanewise.Extraction.Text;

/// <summary>Collects terms and lays them out as a <see cref="Lexicon"/>.</summary>
internal sealed class LexiconBuilder
{
    // The places alone are some sixty thousand terms; room for them from the start halves the time.
    private const int UsualTerms = 100_000;

    private readonly Dictionary<ulong, int> _edges = new(2 * UsualTerms);
    private readonly List<(int State, Term Term)> _accepts = new(UsualTerms);
    private readonly Dictionary<(Topic, string), int> _groups = [];
    private readonly int[] _groupCounts = new int[Enum.GetValues<Topic>().Length];
    private readonly Tokens _tokens = new();
    private int _lastState;

    /// <summary>Adds every phrase of the catalog under its topic and group.</summary>
    /// <exception cref="CatalogException">A file of phrases names a topic that the extractor does not read.</exception>
    public void Add(IEnumerable<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (!Enum.TryParse<Topic>(phrase.Topic, ignoreCase: true, out var topic) || topic < Topic.Heading)
            {
                throw new CatalogException([$"phrases/{phrase.Topic}.yaml:1: no such topic is read"]);
            }

            if (topic != Topic.Neighbour)
            {
                Add(topic, Group(topic, phrase.Group), phrase.Text, phrase.IsExact ? phrase.Text : null);
            }
        }
    }

    /// <summary>Adds one term; words are cut as text is, and hyphens count as spaces.</summary>
    public void Add(Topic topic, int group, string text, string? exact = null, TermStrength strength = default)
    {
        _tokens.Clear();
        Tokenizer.Cut(text, 0, text.Length, _tokens);
        var state = 0;
        var afterHyphen = false;
        foreach (var token in _tokens.Items)
        {
            if (token.Is('-') && state != 0)
            {
                afterHyphen = true;
                continue;
            }

            var key = Lexicon.Key(token.Hash, token.IsGlued && !afterHyphen && state != 0);
            afterHyphen = false;
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _edges,
                Lexicon.Edge(state, key),
                out var isKnown
            );
            next = isKnown ? next : ++_lastState;
            state = next;
        }

        if (state != 0)
        {
            _accepts.Add((state, new(topic, group, exact, strength)));
        }
    }

    /// <summary>The number of a named group, made when new.</summary>
    public int Group(Topic topic, string name)
    {
        if (!_groups.TryGetValue((topic, name), out var group))
        {
            group = _groupCounts[(int)topic]++;
            _groups.Add((topic, name), group);
        }

        return group;
    }

    /// <summary>Lays out what was added.</summary>
    public Lexicon Build()
    {
        // Counting sort by state: it keeps the order in which the terms of a state were added.
        var starts = new int[_lastState + 2];
        foreach (var (state, _) in _accepts)
        {
            starts[state + 1]++;
        }

        for (var state = 0; state <= _lastState; state++)
        {
            starts[state + 1] += starts[state];
        }

        var terms = new Term[_accepts.Count];
        var next = starts.AsSpan().ToArray();
        foreach (var (state, term) in _accepts)
        {
            terms[next[state]++] = term;
        }

        return new(_edges, starts, terms, _groups);
    }
}
