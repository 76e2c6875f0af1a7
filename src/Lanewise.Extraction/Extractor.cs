using Lanewise.Catalog;

namespace Lanewise.Extraction;

/// <summary>Reads all facts of postings. Pure: the same text gives the same facts. Not thread-safe; make one per thread.</summary>
public sealed class Extractor
{
    /// <summary>Rises whenever the same text may give other facts; facts of an older one are stale.</summary>
    public const int Version = 1;

    /// <summary>Makes an extractor over what the catalog knows.</summary>
    /// <param name="knowledge">The catalog.</param>
    public Extractor(Knowledge knowledge) => Knowledge = knowledge;

    /// <summary>The catalog it reads by.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>Reads the facts of one posting. Never throws for what a posting holds.</summary>
    /// <param name="posting">The posting's parts.</param>
    public Facts Read(PostingText posting) =>
        new()
        {
            Plain = posting.Text,
            TextLength = posting.Text.Length,
            IsJob = new(!Knowledge.Technologies.IsEmpty, default),
        };
}
