using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Extraction.Technologies;

/// <summary>Adds the technologies that whoever uses the named ones also uses: Python for Django.</summary>
internal sealed class ImpliedTechnologies(Knowledge knowledge)
{
    private readonly Dictionary<Technology, Technology[]> _implied = Implied(knowledge);
    private readonly HashSet<Technology> _named = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds to the mentions what they imply and do not name; what is implied implies in turn.</summary>
    public void AddTo(ImmutableArray<Mention>.Builder mentions)
    {
        _named.Clear();
        foreach (var mention in mentions)
        {
            _named.Add(mention.Technology);
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            foreach (var implied in _implied.GetValueOrDefault(mention.Technology, []))
            {
                if (_named.Add(implied))
                {
                    var by = mention.ImpliedBy ?? mention.Technology;
                    mentions.Add(new(implied, mention.Role, false, 0, by, mention.Span));
                }
            }
        }
    }

    // Only of technologies that imply any, so that the others cost a look at an empty place.
    private static Dictionary<Technology, Technology[]> Implied(Knowledge knowledge)
    {
        var byName = new Dictionary<string, Technology>(StringComparer.Ordinal);
        foreach (var technology in knowledge.Technologies)
        {
            byName[technology.Name] = technology;
        }

        var implied = new Dictionary<Technology, Technology[]>(ReferenceEqualityComparer.Instance);
        foreach (var technology in knowledge.Technologies.Where(technology => !technology.Implies.IsEmpty))
        {
            implied[technology] = [.. technology.Implies.Where(byName.ContainsKey).Select(name => byName[name])];
        }

        return implied;
    }
}
