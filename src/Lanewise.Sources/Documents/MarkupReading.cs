using System.Text.Json;

namespace Lanewise.Sources.Documents;

/// <summary>Postings in XML and HTML, which are turned into JSON records first, so that one kind of reader serves all.</summary>
internal static class MarkupReading
{
    /// <summary>Postings of an XML document or feed.</summary>
    public static DocumentReading OfXml(ReadOnlyMemory<byte> content, ReadOptions options)
    {
        var problems = new List<Skipped>();
        using var document = Parse(XmlContent.ToJson(content, problems));
        return With(problems, JsonReading.Of(document.RootElement, options));
    }

    /// <summary>Postings of an HTML page or fragment.</summary>
    public static DocumentReading OfHtml(ReadOnlyMemory<byte> content, ReadOptions options)
    {
        var problems = new List<Skipped>();
        using var document = Parse(HtmlContent.ToJson(content, problems));
        var finder = new RecordFinder(options);
        finder.Find(document.RootElement);
        return With(
            problems,
            new DocumentReading(finder.Readings.Count > 0 ? Repeats.Without(finder.Readings) : [NoPosting], null)
        );
    }

    private static Reading NoPosting =>
        RecordReading.Refused(0, "is an HTML page without JobPosting data and no thread of Hacker News");

    // Scripts of a page may be as deep as a document, and stand inside the page's record.
    private static JsonDocument Parse(byte[] json) =>
        JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonContent.MaxDepth * 2 });

    private static DocumentReading With(List<Skipped> problems, DocumentReading reading) =>
        reading with
        {
            Readings = [.. reading.Readings, .. problems.Select(problem => new Reading(0, null, [problem]))],
        };
}
