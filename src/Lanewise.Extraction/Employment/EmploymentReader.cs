using System.Collections.Immutable;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Employment;

/// <summary>Reads the forms of contract offered.</summary>
internal sealed class EmploymentReader(Lexicon lexicon)
{
    public ImmutableArray<Fact<EmploymentForm>> Read(Reading reading)
    {
        _ = (lexicon, reading);
        return [];
    }
}
