using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Seniority;

/// <summary>Reads the least years of experience asked for.</summary>
internal sealed class YearsReader(Lexicon lexicon)
{
    public Fact<int>? Read(Reading reading)
    {
        _ = (lexicon, reading);
        return null;
    }
}
