using Lanewise.Catalog;
using Lanewise.Extraction;
using Lanewise.Extraction.Employment;
using Lanewise.Extraction.Pay;
using Lanewise.Extraction.Seniority;
using Lanewise.Extraction.Technologies;

namespace Lanewise.Accuracy.Labels;

/// <summary>The words that labels may hold: those of the catalog and of the extractor's vocabularies.</summary>
public sealed class LabelWords
{
    private static readonly string[] Areas = ["EU", "EMEA", "LATAM", "APAC", "NA", "anywhere"];

    private readonly Dictionary<string, HashSet<string>> _byField;

    /// <summary>The words of a catalog.</summary>
    /// <param name="knowledge">The catalog.</param>
    public LabelWords(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var countries = knowledge.Places.Countries.Select(c => c.Code).ToList();
        _byField = new(StringComparer.Ordinal)
        {
            ["languages"] = Set(knowledge.Technologies.Where(t => t.IsLanguage).Select(t => t.Name)),
            ["role"] = Words<MentionRole>(),
            ["seniority"] = Words<SeniorityLevel>(),
            ["employment"] = Words<EmploymentForm>(),
            ["workplace"] = Words<Workplace>(),
            ["remote_from"] = Set(countries.Concat(Areas)),
            ["country"] = Set(countries),
            ["currency"] = Set(knowledge.Places.Countries.Select(c => c.Currency)),
            ["period"] = Words<PayPeriod>(),
            ["lanes"] = Set(knowledge.Lanes.Select(l => l.Name)),
            ["layers"] = Set(knowledge.Layers.Select(l => l.Name)),
        };
    }

    /// <summary>Whether a field may hold a word; fields without a vocabulary may hold any.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="word">The word.</param>
    internal bool Allows(string field, string word) =>
        !_byField.TryGetValue(field, out var words) || words.Contains(word);

    private static HashSet<string> Set(IEnumerable<string> words) => words.ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Words<T>()
        where T : struct, Enum => Set(Enum.GetValues<T>().Select(Vocabulary.WordOf));
}
