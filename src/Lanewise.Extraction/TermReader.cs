using Lanewise.Catalog;
using Lanewise.Extraction.Signals;
using Lanewise.Extraction.Technologies;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction;

/// <summary>
/// Finds every place where a text other than a posting, such as a résumé, names technologies and signals, by the same terms and the same
/// judgement of ordinary words. Pure. Not thread-safe; make one per thread.
/// </summary>
public sealed class TermReader
{
    private readonly Knowledge _knowledge;
    private readonly Reading _reading;
    private readonly MentionReader _mentions;

    /// <summary>Makes a reader over what the catalog knows; costs tens of milliseconds.</summary>
    /// <param name="knowledge">The catalog.</param>
    /// <exception cref="CatalogException">A group of phrases that is needed is missing.</exception>
    public TermReader(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var lexicon = Terms.Of(knowledge).Lexicon;
        (_knowledge, _reading, _mentions) = (knowledge, new(lexicon), new(knowledge, lexicon));
    }

    /// <summary>Reads a text. Never throws for what it holds.</summary>
    /// <param name="text">Plain text; spans index into it.</param>
    public FoundTerms Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _reading.Load(new() { Text = text }, text);
        return new(
            [.. _mentions.ReadAll(_reading)],
            [
                .. SignalReader
                    .ReadAll(_reading)
                    .Select(found => new Fact<Signal>(_knowledge.Signals[found.Value], found.Span)),
            ]
        );
    }
}
