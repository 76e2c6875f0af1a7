using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Technologies;

/// <summary>The lexicon against a finder that compares strings place by place.</summary>
public class LexiconOracleTests
{
    private static readonly Technology[] Technologies = [.. Knowledge.Embedded.Technologies.Where(HasPlainSpellings)];

    private static readonly Lexicon Lexicon = Extraction.Terms.Of(Knowledge.Embedded).Lexicon;

    [Fact]
    public void Sure_spelling_between_other_words_is_found_as_plain_search_finds_it()
    {
        var reading = new Reading(Lexicon);
        var filler = Gen.Elements("zqx", "Vwk", "QQZ", "zqx,", "(Vwk)", "zqx.", "\n", "zqx:");
        var spelling = Gen.Elements(Technologies)
            .SelectMany(technology => Gen.Elements<string>([.. technology.Aliases, .. technology.Exact]))
            .SelectMany(text => Gen.Elements(text, text.ToUpperInvariant(), text.ToLowerInvariant()));
        var texts = filler
            .Zip(spelling, (word, text) => $"{word} {text}")
            .ListOf(12)
            .Select(list => string.Join(' ', list) + " zqx");
        Prop.ForAll(
                texts.ToArbitrary(),
                text =>
                {
                    reading.Load(new() { Text = text });
                    Found(reading).ShouldBe(Searched(text), ignoreOrder: true, text);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    // Spellings of letters, digits and spaces have no boundary that could be argued about.
    private static bool HasPlainSpellings(Technology technology) =>
        technology.Weak.IsEmpty
        && technology.Not.IsEmpty
        && technology.Aliases.Length + technology.Exact.Length > 0
        && technology.Aliases.Concat(technology.Exact).All(text => text.All(char.IsAsciiLetter) && text.Length > 3);

    private static List<string> Found(Reading reading)
    {
        var found = new List<string>();
        foreach (var hit in reading.Hits(Topic.Technology))
        {
            if (hit.Group >= 0 && HasPlainSpellings(Knowledge.Embedded.Technologies[hit.Group]))
            {
                found.Add(Knowledge.Embedded.Technologies[hit.Group].Name);
            }
        }

        return found;
    }

    private static List<string> Searched(string text)
    {
        var found = new List<string>();
        foreach (var word in Words(text))
        {
            found.AddRange(
                Technologies
                    .Where(technology =>
                        technology.Aliases.Contains(word, StringComparer.OrdinalIgnoreCase)
                        || technology.Exact.Contains(word, StringComparer.Ordinal)
                    )
                    .Select(technology => technology.Name)
            );
        }

        return found;
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var character in text)
        {
            if (char.IsAsciiLetter(character))
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
