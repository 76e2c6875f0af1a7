using FsCheck;
using FsCheck.Fluent;
using Lanewise.Catalog;
using Lanewise.Extraction.Technologies;

namespace Lanewise.Extraction.Tests.Technologies;

public class MentionReaderTests
{
    private static readonly Extractor Extractor = new(Knowledge.Embedded);

    // Spellings, cues and signs in any order: every rule meets every other, at the beginning and the end of texts as well.
    private static readonly Gen<string> Pieces = Gen.Elements([
        .. Knowledge.Embedded.Technologies.Where(technology => technology.IsLanguage).Select(t => t.Name),
        .. Knowledge.Embedded.Technologies.SelectMany(t => t.Weak).Distinct().Take(150),
        .. Knowledge.Embedded.Phrases.Where(phrase => phrase.Topic == "cue").Select(phrase => phrase.Text),
        .. Knowledge.Embedded.Phrases.Where(phrase => phrase.Topic == "heading").Select(phrase => phrase.Text).Take(60),
        .. ", / | & ( ) . : ; - – ' \" * + ! 7 2024 $ @ # example.com/ https://example.org/go and or".Split(' '),
        "\n",
        "\n- ",
        "",
    ]);

    [Fact]
    public void Any_text_gives_mentions_whose_spans_lie_in_it()
    {
        var texts = Pieces.ListOf(24).Select(pieces => string.Join(' ', pieces)).ToArbitrary();
        Prop.ForAll(
                texts,
                texts,
                (text, title) =>
                {
                    var facts = Extractor.Read(new() { Text = text, Title = title.Length % 3 == 0 ? title : "" });
                    foreach (var mention in facts.Mentions)
                    {
                        mention.Span.Start.ShouldBeInRange(0, facts.Plain.Length);
                        mention.Span.End.ShouldBeInRange(mention.Span.Start + 1, facts.Plain.Length);
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void Either_or_groups_have_two_languages_or_more()
    {
        var facts = Extractor.Read(
            new() { Text = "Use Python or Go. Use Java/Django or Rails. Use Scala, Rust or C++." }
        );

        facts
            .Mentions.Where(mention => mention.Alternatives > 0)
            .GroupBy(mention => mention.Alternatives)
            .Select(group => string.Join(' ', group.Select(mention => mention.Technology.Name).Order()))
            .ShouldBe(["Go Python", "C++ Rust Scala"], ignoreOrder: true);
    }

    [Fact]
    public void At_most_three_languages_are_primary()
    {
        var facts = Extractor.Read(
            new()
            {
                Title = "Engineer",
                Text = "You write Python. You write Java. You write Rust. You write Kotlin. You write PHP.",
            }
        );

        facts.Mentions.Count(mention => mention.IsPrimary).ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public void Mentions_come_in_the_order_of_strength()
    {
        var facts = Extractor.Read(
            new() { Title = "Rust Engineer", Text = "No PHP here. Kotlin is a plus. You write Rust and Python." }
        );

        facts
            .Mentions.Select(mention => (mention.Technology.Name, mention.Role))
            .ShouldBe([
                ("Rust", MentionRole.Title),
                ("Python", MentionRole.Required),
                ("Kotlin", MentionRole.Preferred),
                ("PHP", MentionRole.Negated),
            ]);
    }
}
