using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Lanes;

/// <summary>Weighs which kinds of work a posting is.</summary>
internal sealed class LaneReader(Knowledge knowledge)
{
    /// <summary>Adds the terms it looks for.</summary>
    public static void AddTerms(LexiconBuilder builder, Knowledge knowledge) => _ = (builder, knowledge);

    public ImmutableArray<Fact<string>> Read(
        Reading reading,
        ImmutableArray<Fact<string>> roles,
        ImmutableArray<Mention> mentions
    )
    {
        _ = (knowledge, reading, roles, mentions);
        return [];
    }
}
