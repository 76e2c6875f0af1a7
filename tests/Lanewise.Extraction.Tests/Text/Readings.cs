using Lanewise.Catalog;
using Lanewise.Extraction.Text;

namespace Lanewise.Extraction.Tests.Text;

/// <summary>Readings over a lexicon of a few terms.</summary>
internal static class Readings
{
    private static readonly string[] Headings =
    [
        "company",
        "duties",
        "requirements",
        "preferred",
        "stack",
        "pay",
        "benefits",
        "process",
        "legal",
        "details",
    ];

    private static IEnumerable<Phrase> HeadingPhrases =>
        Headings.SelectMany(heading =>
            new[]
            {
                new Phrase("heading", heading, heading, false),
                new Phrase("heading", heading + "-alone", heading + " alone", false),
            }
        );

    public static Reading Of(string text, params (string Text, string? Exact)[] terms) =>
        Of(new PostingText { Text = text }, terms);

    /// <summary>Terms of several topics, each a group of its own.</summary>
    public static Reading Of(string text, IReadOnlyList<(Topic Topic, string Text, bool IsExact)> terms)
    {
        var builder = new LexiconBuilder();
        builder.Add(HeadingPhrases);
        for (var group = 0; group < terms.Count; group++)
        {
            var (topic, term, isExact) = terms[group];
            builder.Add(topic, group, term, isExact ? term : null);
        }

        var reading = new Reading(builder.Build());
        reading.Load(new() { Text = text });
        return reading;
    }

    public static Reading Of(PostingText posting, params (string Text, string? Exact)[] terms)
    {
        var builder = new LexiconBuilder();
        builder.Add(HeadingPhrases);
        foreach (var (term, exact) in terms)
        {
            builder.Add(Topic.Technology, 0, term, exact);
        }

        var reading = new Reading(builder.Build());
        reading.Load(posting);
        return reading;
    }
}
