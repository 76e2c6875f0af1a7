using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Writing;

/// <summary>Words by which a language is told, by their hash; the groups of <c>catalog/phrases/written.yaml</c>.</summary>
internal sealed class FunctionWords
{
    private readonly WordTable<ulong> _languages;

    public FunctionWords(Knowledge knowledge)
    {
        var codes = new List<string>();
        var words = knowledge.Phrases.Where(IsWritten).ToList();
        _languages = new(words.Count);
        foreach (var word in words)
        {
            var language = codes.IndexOf(word.Group);
            if (language < 0)
            {
                language = codes.Count;
                codes.Add(word.Group);
            }

            _languages[Folding.Hash(word.Text)] |= 1UL << language;
        }

        Codes = [.. codes];
    }

    /// <summary>ISO 639-1 codes of the languages, by number; at most 64.</summary>
    public string[] Codes { get; }

    /// <summary>The languages that have the word, a bit for each number; 0 for other words.</summary>
    public ulong LanguagesOf(ulong hash) => _languages[hash];

    private static bool IsWritten(Phrase phrase) =>
        phrase.Topic.Equals(nameof(Topic.Written), StringComparison.OrdinalIgnoreCase);
}
