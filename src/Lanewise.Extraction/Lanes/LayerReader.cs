using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;

namespace Lanewise.Extraction.Lanes;

/// <summary>Weighs in which layers of a system the work sits.</summary>
internal sealed class LayerReader(Knowledge knowledge)
{
    public ImmutableArray<Fact<string>> Read(ImmutableArray<Fact<string>> lanes, ImmutableArray<Mention> mentions)
    {
        _ = (knowledge, lanes, mentions);
        return [];
    }
}
