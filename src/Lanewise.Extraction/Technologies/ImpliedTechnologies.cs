using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Extraction.Technologies;

/// <summary>Adds the technologies that whoever uses the named ones also uses: Python for Django.</summary>
internal sealed class ImpliedTechnologies(Knowledge knowledge)
{
    private readonly Dictionary<string, Technology> _byName = ByName(knowledge);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>Adds to the mentions what they imply and do not name; what is implied implies in turn.</summary>
    public void AddTo(ImmutableArray<Mention>.Builder mentions)
    {
        _named.Clear();
        foreach (var mention in mentions)
        {
            _named.Add(mention.Technology.Name);
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            foreach (var name in mention.Technology.Implies)
            {
                if (_byName.TryGetValue(name, out var implied) && _named.Add(name))
                {
                    var by = mention.ImpliedBy ?? mention.Technology;
                    mentions.Add(new(implied, mention.Role, false, 0, by, mention.Span));
                }
            }
        }
    }

    private static Dictionary<string, Technology> ByName(Knowledge knowledge)
    {
        var byName = new Dictionary<string, Technology>(StringComparer.Ordinal);
        foreach (var technology in knowledge.Technologies)
        {
            byName[technology.Name] = technology;
        }

        return byName;
    }
}
