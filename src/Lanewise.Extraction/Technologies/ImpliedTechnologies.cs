using System.Collections.Immutable;
using Lanewise.Catalog;

namespace Lanewise.Extraction.Technologies;

/// <summary>Adds the technologies that whoever uses the named ones also uses: Python for Django.</summary>
internal sealed class ImpliedTechnologies(Knowledge knowledge)
{
    private readonly int[][] _implied = Occurrences.ImpliedIndices(knowledge);

    // By technology, the last posting that names or implies it.
    private readonly long[] _lastIn = new long[knowledge.Technologies.Length];
    private long _posting;

    /// <summary>Adds to the mentions what they imply and do not name; what is implied implies in turn.</summary>
    public void AddTo(ImmutableArray<Mention>.Builder mentions)
    {
        _posting++;
        foreach (var mention in mentions)
        {
            _lastIn[mention.Technology.Number] = _posting;
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            foreach (var implied in _implied[mention.Technology.Number])
            {
                if (_lastIn[implied] != _posting)
                {
                    _lastIn[implied] = _posting;
                    var by = mention.ImpliedBy ?? mention.Technology;
                    mentions.Add(new(knowledge.Technologies[implied], mention.Role, false, 0, by, mention.Span));
                }
            }
        }
    }
}
