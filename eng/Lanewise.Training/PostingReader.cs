using System.Collections.Immutable;
using Lanewise.Catalog;
using Lanewise.Extraction;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Training;

/// <summary>Reads postings as the extractor does, as far as features of models need it. Holds one posting at a time.</summary>
internal sealed class PostingReader
{
    private readonly MentionReader _mentions;

    public PostingReader(Knowledge knowledge)
    {
        var terms = Terms.Of(knowledge);
        Reading = new(terms.Lexicon);
        _mentions = new(knowledge, terms.Lexicon);
    }

    /// <summary>The posting read last.</summary>
    public Reading Reading { get; }

    /// <summary>Technologies of the posting read last.</summary>
    public ImmutableArray<Mention> Mentions { get; private set; } = [];

    /// <summary>Reads a posting.</summary>
    public void Load(CorpusPosting posting)
    {
        Reading.Load(posting.ToPostingText());
        Mentions = _mentions.Read(Reading);
    }
}
