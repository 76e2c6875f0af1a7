using Lanewise.Catalog;

namespace Lanewise.Extraction.Text;

/// <summary>All wordings that any fact is read from, by hashes of their words.</summary>
/// <remarks>
/// Whole texts are searched for most topics, all at once. Words of the other topics are frequent everywhere but matter in few lines (those
/// around an amount of money, beside a technology, in a field for the place): these topics have searches of their own, made line by line.
/// A filter tells of every token, at once and without a branch, in which searches a term may begin with it; only there does a
/// <see cref="TermSearch"/> look.
/// </remarks>
internal sealed class Lexicon
{
    /// <summary>Tokens that are looked at together.</summary>
    public const int BlockLength = 64;

    /// <summary>Where the marks of longer terms begin.</summary>
    public const int BitsOfLonger = 8;

    private readonly TermTable[] _terms;
    private readonly WordingFilter _filter;
    private readonly Dictionary<string, int>?[] _groups;

    /// <summary>Lays out what a builder gathered.</summary>
    /// <param name="terms">The terms by <see cref="Search"/>.</param>
    /// <param name="filter">Their wordings, and those of two words or more that they begin with.</param>
    /// <param name="groups">Numbers of the groups of phrases, by topic; null where a topic has none.</param>
    internal Lexicon(TermTable[] terms, WordingFilter filter, Dictionary<string, int>?[] groups) =>
        (_terms, _filter, _groups) = (terms, filter, groups);

    /// <summary>The number of a group of phrases.</summary>
    /// <exception cref="CatalogException">The catalog has no such group, which the extractor needs.</exception>
    public int Group(Topic topic, string name) =>
        _groups[(int)topic] is { } groups && groups.TryGetValue(name, out var group)
            ? group
            : throw new CatalogException([$"phrases/{topic}.yaml:1: {name}: group expected"]);

    /// <summary>Names of the groups of a topic, by number.</summary>
    public string[] GroupNames(Topic topic)
    {
        var groups = _groups[(int)topic] ?? [];
        var names = new string[groups.Count];
        foreach (var (name, group) in groups)
        {
            names[group] = name;
        }

        return names;
    }

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
    public void Find(Search search, string text, Tokens tokens, int firstToken, int endToken, Hits into) =>
        new TermSearch(search, _terms[(int)search], _filter, text, tokens, into).Find(firstToken, endToken);

    /// <summary>Finds the terms that begin with one token.</summary>
    public void FindAt(Search search, string text, Tokens tokens, int first, Hits into) =>
        new TermSearch(search, _terms[(int)search], _filter, text, tokens, into).FindAt(first);
}
