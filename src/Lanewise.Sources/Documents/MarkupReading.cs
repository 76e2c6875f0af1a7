using System.Text.Json;

namespace Lanewise.Sources.Documents;

/// <summary>Postings in XML and HTML, which are turned into JSON records first, so that one kind of reader serves all.</summary>
internal static class MarkupReading
{
    /// <summary>Postings of an XML document or feed.</summary>
    public static DocumentReading OfXml(ReadOnlyMemory<byte> content, ReadOptions options)
    {
        var problems = new List<Skipped>();
        var json = XmlContent.ToJson(content, problems);
        return Of(json, problems, options, "holds no XML element that looks like a posting");
    }

    /// <summary>Postings of an HTML page or fragment.</summary>
    public static DocumentReading OfHtml(ReadOnlyMemory<byte> content, ReadOptions options)
    {
        var problems = new List<Skipped>();
        var json = HtmlContent.ToJson(content, problems);
        return Of(json, problems, options, "is an HTML page without JobPosting data and no thread of Hacker News");
    }

    private static DocumentReading Of(byte[] json, List<Skipped> problems, ReadOptions options, string nothing)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonContent.MaxDepth * 2 });
        var finder = new RecordFinder(options);
        finder.Find(document.RootElement);
        var readings =
            finder.Readings.Count > 0 ? Repeats.Without(finder.Readings) : [RecordReading.Refused(0, nothing)];
        return new DocumentReading([.. readings, .. problems.Select(problem => new Reading(0, null, [problem]))], null);
    }
}
