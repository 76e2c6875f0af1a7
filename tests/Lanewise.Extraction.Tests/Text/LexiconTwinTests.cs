using FsCheck;
using FsCheck.Fluent;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

/// <summary>The lexicon against a matcher that compares words one by one.</summary>
public class LexiconTwinTests
{
    private static readonly string[] Words =
    [
        "go",
        "Go",
        "to",
        "market",
        "c",
        "+",
        "#",
        "-",
        ".",
        "node",
        "js",
        "上",
        "海",
        "'",
    ];

    private static readonly Gen<string> AnyText = Gen.Elements(Words)
        .SelectMany(word => Gen.Elements(word, word, $" {word}", $"{word} ", $" {word}", $"\n{word}"))
        .ListOf()
        .Select(words => string.Concat(words));

    private static readonly Gen<(Topic Topic, string Text, bool IsExact)> AnyTerm =
        from topic in Gen.Elements(Topic.Technology, Topic.Place)
        from words in Gen.Elements(Words)
            .SelectMany(word => Gen.Elements(word, $"{word} ", $" {word}"))
            .NonEmptyListOf()
        from isExact in Gen.Elements(true, false)
        select (topic, string.Concat(words.Take(4)).Trim(), isExact);

    [Fact]
    public void Finds_the_longest_terms_of_each_topic_from_left_to_right() =>
        Prop.ForAll(
                AnyTerm.Where(term => term.Text.Length > 0).NonEmptyListOf().ToArbitrary(),
                AnyText.ToArbitrary(),
                (terms, text) =>
                {
                    var reading = Readings.Of(text, [.. terms]);
                    foreach (var topic in new[] { Topic.Technology, Topic.Place })
                    {
                        var found = reading
                            .Hits(topic)
                            .ToArray()
                            .Select(hit => (hit.Group, hit.FirstToken, hit.EndToken));
                        found.ShouldBe(Searched(reading, [.. terms], topic), $"{string.Join('|', terms)} in {text}");
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static List<(int Group, int First, int End)> Searched(
        Reading reading,
        List<(Topic Topic, string Text, bool IsExact)> terms,
        Topic topic
    )
    {
        var found = new List<(int Group, int First, int End)>();
        for (var first = 0; first < reading.Tokens.Length; first++)
        {
            if (!TermBoundary.Before(reading.Tokens, first))
            {
                continue;
            }

            var here = new List<(int Group, int First, int End)>();
            for (var group = 0; group < terms.Count; group++)
            {
                if (
                    terms[group].Topic == topic
                    && End(reading, first, terms[group].Text, terms[group].IsExact) is > 0 and var end
                )
                {
                    here.Add((group, first, end));
                }
            }

            foreach (var hit in here.OrderByDescending(hit => hit.End))
            {
                if (
                    found.Count == 0
                    || hit.First >= found[^1].End
                    || (hit.First, hit.End) == (found[^1].First, found[^1].End)
                )
                {
                    found.Add(hit);
                }
            }
        }

        return found;
    }

    // The end of the term that begins with a token; 0 for none. Hyphens between two words stand for spaces, in terms and in texts.
    private static int End(Reading reading, int first, string term, bool isExact)
    {
        var (end, afterHyphen) = (first, false);
        foreach (var word in SlowTokens.Of(term))
        {
            if (word.Folded == "-" && end > first)
            {
                afterHyphen = true;
                continue;
            }

            end = end == first ? Same(reading, first, word) : Next(reading, end, word, word.IsGlued && !afterHyphen);
            if (end == 0)
            {
                return 0;
            }

            afterHyphen = false;
        }

        var isWritten = !isExact || reading.Written(first, end).SequenceEqual(term);
        return isWritten && TermBoundary.After(reading.Tokens, end) ? end : 0;
    }

    private static int Next(Reading reading, int index, SlowToken word, bool isGlued)
    {
        var tokens = reading.Tokens;
        if (index >= tokens.Length || tokens[index].StartsLine)
        {
            return 0;
        }

        return IsHyphenBetween(reading, index)
            ? isGlued
                ? 0
                : Same(reading, index + 1, word)
            : tokens[index].IsGlued == isGlued
                ? Same(reading, index, word)
                : 0;
    }

    private static bool IsHyphenBetween(Reading reading, int index) =>
        reading.Tokens[index].IsGlued
        && Folded(reading, index) == "-"
        && index + 1 < reading.Tokens.Length
        && reading.Tokens[index + 1].IsGlued;

    private static int Same(Reading reading, int index, SlowToken word) =>
        Folded(reading, index) == word.Folded ? index + 1 : 0;

    private static string Folded(Reading reading, int token) =>
        SlowTokens.Of(reading.Written(reading.Tokens[token]).ToString())[0].Folded;
}
