using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Employment;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Reads where a remote job may be done from.</summary>
internal sealed class RemoteFromReader(Knowledge knowledge, Lexicon lexicon)
{
    public ImmutableArray<Fact<string>> Read(
        Reading reading,
        ImmutableArray<Fact<Workplace>> workplace,
        ImmutableArray<Place> places
    )
    {
        _ = (knowledge, lexicon, reading, workplace, places);
        return [];
    }
}
