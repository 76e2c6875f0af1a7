using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Places;

/// <summary>Reads where the job is.</summary>
internal sealed class PlaceReader(Knowledge knowledge, Lexicon lexicon)
{
    /// <summary>Adds the terms it looks for.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge) => _ = (builder, knowledge);

    public ImmutableArray<Place> Read(Reading reading)
    {
        _ = (knowledge, lexicon, reading);
        return [];
    }
}
