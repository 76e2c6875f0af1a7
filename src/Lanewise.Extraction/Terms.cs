using Lanewise.Catalog;
using Lanewise.Extraction.Lanes;
using Lanewise.Extraction.Places;
using Lanewise.Extraction.Seniority;
using Lanewise.Extraction.Signals;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction;

/// <summary>Everything the facts look for, in one lexicon. Immutable, so extractors of several threads share it.</summary>
/// <param name="Lexicon">The terms.</param>
/// <param name="Places">What the terms of places stand for.</param>
internal sealed record Terms(Lexicon Lexicon, PlaceNames Places)
{
    public static Terms Of(Knowledge knowledge)
    {
        var builder = new LexiconBuilder();
        builder.Add(knowledge.Phrases);
        MentionReader.AddTerms(builder, knowledge);
        RoleReader.AddTerms(builder, knowledge);
        LaneReader.AddTerms(builder, knowledge);
        SignalReader.AddTerms(builder, knowledge);
        YearsReader.AddTerms(builder, knowledge);
        var places = new PlaceNames(knowledge, builder);
        return new(builder.Build(), places);
    }
}
