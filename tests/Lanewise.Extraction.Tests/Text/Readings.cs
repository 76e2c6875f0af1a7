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
    ];

    public static Reading Of(string text, params (string Text, string? Exact)[] terms) =>
        Of(new PostingText { Text = text }, terms);

    public static Reading Of(PostingText posting, params (string Text, string? Exact)[] terms)
    {
        var builder = new LexiconBuilder();
        builder.Add(Headings.Select(heading => new Phrase("heading", heading, heading, false)));
        foreach (var (term, exact) in terms)
        {
            builder.Add(Topic.Technology, 0, term, exact);
        }

        var reading = new Reading(builder.Build());
        reading.Load(posting);
        return reading;
    }
}
