using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Finds the technologies that a posting names, what it says of each, and which stand in for one another.</summary>
internal sealed class MentionReader
{
    private readonly Knowledge _knowledge;
    private readonly Occurrences _occurrences;
    private readonly TechnologyList _lists;
    private readonly WeakSpellings _weak;
    private readonly CompanyNames _companies;
    private readonly RoleLines _roleLines;
    private readonly MentionRoles _roles;
    private readonly AlternativeGroups _alternatives;
    private readonly PrimaryLanguages _primary;
    private readonly ImpliedTechnologies _implied;
    private readonly List<Occurrence> _best = [];
    private readonly int[] _place;

    public MentionReader(Knowledge knowledge, Lexicon lexicon)
    {
        var cues = new Cues(lexicon);
        var words = new NeighbourWords(knowledge);
        _knowledge = knowledge;
        _occurrences = new(knowledge, words);
        _lists = new(words);
        _weak = new(knowledge, new(cues, words), new(cues, words), cues);
        _companies = new(knowledge, cues);
        _roleLines = new(cues);
        _roles = new(cues, words, _roleLines, new(cues));
        _alternatives = new(knowledge, new(cues, words));
        _primary = new(knowledge);
        _implied = new(knowledge);
        _place = new int[knowledge.Technologies.Length];
    }

    /// <summary>Adds the terms it looks for.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge)
    {
        for (var index = 0; index < knowledge.Technologies.Length; index++)
        {
            var technology = knowledge.Technologies[index];
            foreach (var spelling in technology.Aliases)
            {
                builder.Add(Topic.Technology, index, spelling);
            }

            foreach (var spelling in technology.Exact)
            {
                builder.Add(Topic.Technology, index, spelling, spelling);
            }

            foreach (var spelling in technology.Weak)
            {
                builder.Add(Topic.Technology, index, spelling, spelling, TermStrength.Weak);
            }

            foreach (var phrase in technology.Not)
            {
                var isOfWeak = technology.Weak.Any(word =>
                    phrase.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)
                );
                var group = isOfWeak ? Occurrences.GroupOfPhrase(index) : Occurrences.NotATechnology;
                builder.Add(Topic.Technology, group, phrase);
            }
        }
    }

    public ImmutableArray<Mention> Read(Reading reading)
    {
        _occurrences.Collect(reading);
        var items = _occurrences.Items;
        if (items.IsEmpty)
        {
            return [];
        }

        _lists.Join(reading, items);
        _weak.Judge(reading, items, _occurrences.Support);
        _companies.TakeOut(reading, items);
        _roles.Tell(reading, items);
        _alternatives.Number(reading, items);
        Strongest(items);
        return Mentions(reading, items);
    }

    /// <summary>
    /// Every place that names a technology, in the order of the text; what the text says it is not is left out. A person's own text means the same by
    /// "Rust" throughout: an ordinary word that is the technology in one place is so in all, single letters left out.
    /// </summary>
    public IEnumerable<Fact<Technology>> ReadAll(Reading reading)
    {
        _ = Read(reading);
        var items = _occurrences.Items.ToArray();
        var named = items.Where(item => item.Counts).Select(item => item.Technology).ToHashSet();
        foreach (var item in items)
        {
            var span = reading.SpanOf(item.FirstToken, item.EndToken);
            var isMeant = item.Counts || (!item.IsPhrase && span.Length > 1 && named.Contains(item.Technology));
            if (isMeant && item.Role != MentionRole.Negated)
            {
                yield return new(_knowledge.Technologies[item.Technology], span);
            }
        }
    }

    // One for each technology: the first occurrence of its strongest role, with the group of any of its occurrences.
    private void Strongest(ReadOnlySpan<Occurrence> items)
    {
        // The catalog names thousands of technologies and a posting a few: only their places are given back.
        foreach (ref readonly var item in CollectionsMarshal.AsSpan(_best))
        {
            _place[item.Technology] = 0;
        }

        _best.Clear();
        foreach (ref readonly var item in items)
        {
            if (!item.Counts)
            {
                continue;
            }

            ref var place = ref _place[item.Technology];
            if (place == 0)
            {
                _best.Add(item);
                place = _best.Count;
                continue;
            }

            ref var best = ref CollectionsMarshal.AsSpan(_best)[place - 1];
            var group = best.Alternatives > 0 ? best.Alternatives : item.Alternatives;
            best = (item.Role < best.Role ? item : best) with { Alternatives = group };
        }
    }

    private ImmutableArray<Mention> Mentions(Reading reading, ReadOnlySpan<Occurrence> items)
    {
        var best = CollectionsMarshal.AsSpan(_best);
        var isPrimary = best.Length <= 256 ? stackalloc bool[best.Length] : new bool[best.Length];
        isPrimary.Clear();
        _primary.Pick(items, best, _roleLines.Title(reading), isPrimary);
        var mentions = ImmutableArray.CreateBuilder<Mention>(best.Length);
        for (var i = 0; i < best.Length; i++)
        {
            var technology = _knowledge.Technologies[best[i].Technology];
            var span = reading.SpanOf(best[i].FirstToken, best[i].EndToken);
            mentions.Add(new(technology, best[i].Role, isPrimary[i], best[i].Alternatives, null, span));
        }

        mentions.Sort(ByStrength);
        _implied.AddTo(mentions);
        return mentions.DrainToImmutable();
    }

    private static int ByStrength(Mention left, Mention right)
    {
        var order = right.IsPrimary.CompareTo(left.IsPrimary);
        order = order == 0 ? left.Role.CompareTo(right.Role) : order;
        return order == 0 ? left.Span.Start.CompareTo(right.Span.Start) : order;
    }
}
