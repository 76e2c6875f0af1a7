using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>Reads the levels that a posting hires at.</summary>
internal sealed class SeniorityReader(Lexicon lexicon)
{
    public ImmutableArray<Fact<SeniorityLevel>> Read(Reading reading, Fact<int>? years)
    {
        _ = (lexicon, reading, years);
        return [];
    }
}
