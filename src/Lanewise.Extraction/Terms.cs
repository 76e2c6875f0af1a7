using Lanewise.Catalog;
using Lanewise.Extraction.Lanes;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Signals;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction;

/// <summary>Everything the facts look for, in one lexicon.</summary>
internal static class Terms
{
    public static Lexicon Of(Knowledge knowledge)
    {
        var builder = new LexiconBuilder();
        builder.Add(knowledge.Phrases);
        MentionReader.AddTerms(builder, knowledge);
        PlaceReader.AddTerms(builder, knowledge);
        RoleReader.AddTerms(builder, knowledge);
        LaneReader.AddTerms(builder, knowledge);
        SignalReader.AddTerms(builder, knowledge);
        return builder.Build();
    }
}
