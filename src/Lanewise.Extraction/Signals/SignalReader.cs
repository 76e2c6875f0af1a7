using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Signals;

/// <summary>Reads which production practices a posting asks for.</summary>
internal sealed class SignalReader(Knowledge knowledge)
{
    /// <summary>Adds the terms it looks for.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge) => _ = (builder, knowledge);

    public ImmutableArray<Fact<string>> Read(Reading reading, ImmutableArray<Mention> mentions)
    {
        _ = (knowledge, reading, mentions);
        return [];
    }
}
