using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Technologies;

/// <summary>Finds the technologies that a posting names, what it says of each, and which stand in for one another.</summary>
internal sealed class MentionReader(Knowledge knowledge, Lexicon lexicon)
{
    /// <summary>Adds the terms it looks for.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge) => _ = (builder, knowledge);

    public ImmutableArray<Mention> Read(Reading reading)
    {
        _ = (knowledge, lexicon, reading);
        return [];
    }
}
