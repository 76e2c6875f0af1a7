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
        var languages = new Dictionary<ulong, ulong>();
        foreach (var phrase in knowledge.Phrases)
        {
            if (string.Equals(phrase.Topic, nameof(Topic.Written), StringComparison.OrdinalIgnoreCase))
            {
                var language = codes.IndexOf(phrase.Group);
                if (language < 0)
                {
                    language = codes.Count;
                    codes.Add(phrase.Group);
                }

                var hash = Folding.Hash(phrase.Text);
                languages[hash] = languages.GetValueOrDefault(hash) | (1UL << language);
            }
        }

        (Codes, _languages) = ([.. codes], new(languages));
    }

    /// <summary>ISO 639-1 codes of the languages, by number; at most 64.</summary>
    public string[] Codes { get; }

    /// <summary>The languages that have the word, a bit for each number; 0 for other words.</summary>
    public ulong LanguagesOf(ulong hash) => _languages[hash];
}
