using FsCheck;
using FsCheck.Fluent;
using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests;

/// <summary>What holds for every posting, however broken.</summary>
public class ArbitraryPostingTests
{
    private static readonly Knowledge Knowledge = Knowledge.Embedded;
    private static readonly Extractor Extractor = new(Knowledge);

    private static readonly string[] Pieces =
    [
        .. Knowledge.Phrases.Select(phrase => phrase.Text),
        .. Knowledge.Places.Cities.Where((_, index) => index % 500 == 0).Select(city => city.Name),
        .. Knowledge.Places.Countries.Select(country => country.Name),
        .. Knowledge.Lanes.SelectMany(lane => lane.Roles).Select(role => role.Name),
        .. "0|1|5|12|60|99.5|150|401|1,000|60.000|120'000|1234567890123456789012345678901234567890|1,2,3".Split('|'),
        .. "k|K|m|%|$|€|£|₹|¥|-|–|,|.|:|;|(|)|[|]|/|+|*|#|…|。|\n|\n\n|\t|\0|\ud800|\udc00|😀|<p>|</li>|&amp;|<".Split(
            '|'
        ),
        "|",
        " ",
        "isRemote=True",
        "Go",
        "C++",
        "R",
    ];

    private static readonly Gen<string> AnyText = Gen.Elements(Pieces)
        .ListOf()
        .Select(pieces => string.Join(' ', pieces))
        .Or(ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get));

    [Fact]
    public void Any_posting_has_facts_whose_spans_lie_in_its_text() =>
        Check(
            from title in AnyText
            from location in AnyText
            from text in AnyText
            select new PostingText
            {
                Title = title,
                Location = location,
                Text = text,
            },
            posting =>
            {
                var facts = Extractor.Read(posting);
                return Spans(facts)
                    .All(span => 0 <= span.Start && span.Start <= span.End && span.End <= facts.Plain.Length);
            }
        );

    [Fact]
    public void The_same_posting_has_the_same_facts_whatever_was_read_before() =>
        Check(
            from first in AnyText
            from second in AnyText
            select new[] { first, second },
            texts =>
            {
                var before = Print(texts[0]);
                Extractor.Read(new() { Text = texts[1] });
                return before == Print(texts[0]);
            }
        );

    private static string Print(string text) => FactsAsJson.Of(Extractor.Read(new() { Text = text })).ToJsonString();

    private static IEnumerable<Span> Spans(Facts facts) =>
        [
            .. facts.Mentions.Select(mention => mention.Span),
            .. facts.Pay.Select(pay => pay.Span),
            .. facts.Places.Select(place => place.Span),
            .. facts.Seniority.Select(fact => fact.Span),
            .. facts.Employment.Select(fact => fact.Span),
            .. facts.Workplace.Select(fact => fact.Span),
            .. facts.RemoteFrom.Select(fact => fact.Span),
            .. facts.Lanes.Concat(facts.Layers).Concat(facts.Roles).Concat(facts.Signals).Select(fact => fact.Span),
            facts.YearsMin?.Span ?? default,
            facts.IsJob.Span,
        ];

    private static void Check<T>(Gen<T> input, Func<T, bool> property) =>
        Prop.ForAll(input.ToArbitrary(), property)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20_261, 1));
}
