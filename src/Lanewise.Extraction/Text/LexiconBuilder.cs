using Lanewise.Catalog;

namespace Lanewise.Extraction.Text;

/// <summary>Collects terms and lays them out as a <see cref="Lexicon"/>.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<(int State, ulong Key), int> _edges = [];
    private readonly List<List<int>> _accepts =
    [
        [],
    ];
    private readonly List<Term> _terms = [];
    private readonly Dictionary<(Topic, string), int> _groups = [];
    private readonly int[] _groupCounts = new int[Enum.GetValues<Topic>().Length];
    private readonly Tokens _tokens = new();

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
            if (!_edges.TryGetValue((state, key), out var next))
            {
                next = _accepts.Count;
                _accepts.Add([]);
                _edges.Add((state, key), next);
            }

            state = next;
        }

        if (state != 0)
        {
            _accepts[state].Add(_terms.Count);
            _terms.Add(new(topic, group, exact, strength));
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
        var starts = new int[_accepts.Count + 1];
        var terms = new List<Term>(_terms.Count);
        for (var state = 0; state < _accepts.Count; state++)
        {
            starts[state] = terms.Count;
            terms.AddRange(_accepts[state].Select(term => _terms[term]));
        }

        starts[^1] = terms.Count;
        return new(_edges, starts, [.. terms], _groups);
    }
}
