using Lanewise.Catalog;
using Lanewise.Extraction.Places;

namespace Lanewise.Extraction.Text;

/// <summary>Collects terms and lays them out as a <see cref="Lexicon"/>.</summary>
internal sealed class LexiconBuilder
{
    // The places alone are some sixty thousand terms; room for them from the start halves the time.
    private const int UsualTerms = 100_000;

    private readonly List<(ulong Wording, Term Term, string? Spelling)> _terms = new(UsualTerms);
    private readonly List<(ulong Wording, Topic Topic)> _beginnings = new(UsualTerms);
    private readonly Dictionary<string, int>[] _groups = new Dictionary<string, int>[Enum.GetValues<Topic>().Length];
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

            if (topic == Topic.Written)
            {
                Note(topic, phrase.Text);
            }
            else if (topic != Topic.Neighbour && !PlaceNames.IsName(phrase))
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
        var (wording, length, afterHyphen) = (Wording.Empty, 0, false);
        foreach (ref readonly var token in _tokens.Items)
        {
            if (token.Is('-') && length > 0)
            {
                afterHyphen = true;
                continue;
            }

            if (length > 1)
            {
                _beginnings.Add((wording, topic));
            }

            wording = afterHyphen || length == 0 ? Wording.WithApart(wording, token) : Wording.With(wording, token);
            length++;
            afterHyphen = false;
        }

        if (length > 0)
        {
            _terms.Add((wording, new(group, topic, strength, exact is null ? '\0' : exact[0]), exact));
        }
    }

    // Of a word that is looked up elsewhere the filter alone tells that it may be one.
    private void Note(Topic topic, string word)
    {
        _tokens.Clear();
        Tokenizer.Cut(word, 0, word.Length, _tokens);
        _beginnings.Add((Wording.WithApart(Wording.Empty, _tokens.Items[0]), topic));
    }

    /// <summary>The number of a named group, made when new.</summary>
    public int Group(Topic topic, string name)
    {
        var groups = _groups[(int)topic] ??= new(StringComparer.Ordinal);
        if (!groups.TryGetValue(name, out var group))
        {
            group = groups.Count;
            groups.Add(name, group);
        }

        return group;
    }

    /// <summary>Lays out what was added.</summary>
    public Lexicon Build()
    {
        var filter = new WordingFilter(_terms.Count + _beginnings.Count);
        var terms = new List<(ulong, Term, string?)>[Enum.GetValues<Search>().Length];
        for (var search = 0; search < terms.Length; search++)
        {
            terms[search] = [];
        }

        foreach (var term in _terms)
        {
            var search = Searches.Of(term.Term.Topic);
            filter.Add(term.Wording, search);
            terms[(int)search].Add(term);
        }

        foreach (var (wording, topic) in _beginnings)
        {
            filter.Add(wording, Searches.Of(topic));
        }

        return new(Array.ConvertAll(terms, ofSearch => new TermTable(ofSearch)), filter, _groups);
    }
}
