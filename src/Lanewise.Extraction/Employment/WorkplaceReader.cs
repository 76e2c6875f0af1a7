using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Employment;

/// <summary>Reads whether the work is remote, hybrid or on site.</summary>
internal sealed class WorkplaceReader(Lexicon lexicon)
{
    public ImmutableArray<Fact<Workplace>> Read(Reading reading)
    {
        _ = (lexicon, reading);
        return [];
    }
}
