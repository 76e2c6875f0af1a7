using System.Buffers;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lanewise.Sources.Fields;
using Lanewise.Sources.HackerNews;

namespace Lanewise.Sources.Documents;

/// <summary>HTML pages as JSON: their JSON-LD scripts and, for a thread of Hacker News, its comments.</summary>
internal static class HtmlContent
{
    /// <summary>An object with the page's title and address, its scripts and its comments. Scripts that are no JSON are added as problems.</summary>
    public static byte[] ToJson(ReadOnlyMemory<byte> content, List<Skipped> problems)
    {
        var text = System.Text.Encoding.UTF8.GetString(Utf8Text.Valid(content, out _).Span);
        var isTooDeep = HtmlDepth.IsExceeded(text);
        if (isTooDeep)
        {
            problems.Add(new Skipped(0, null, $"nests deeper than {HtmlDepth.Most} elements, and was not parsed"));
        }

        using var page = new HtmlParser().ParseDocument(isTooDeep ? "" : HackerNewsPage.Whole(text));
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json);
        writer.WriteStartObject();
        writer.WriteString("page_title", page.Title);
        writer.WriteString("page_url", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        WriteScripts(page, writer, problems);
        HackerNewsPage.WriteComments(page, writer);
        writer.WriteEndObject();
        writer.Flush();
        return json.WrittenSpan.ToArray();
    }

    private static void WriteScripts(IHtmlDocument page, Utf8JsonWriter writer, List<Skipped> problems)
    {
        writer.WriteStartArray("scripts");
        foreach (var script in page.Scripts.Where(script => IsJsonLinkedData(script.Type)))
        {
            if (
                JsonContent.TryParse(System.Text.Encoding.UTF8.GetBytes(script.Text), out var document, out var problem)
            )
            {
                using (document)
                {
                    document!.RootElement.WriteTo(writer);
                }
            }
            else
            {
                problems.Add(problem! with { Field = "application/ld+json" });
            }
        }

        writer.WriteEndArray();
    }

    private static bool IsJsonLinkedData(string? type) =>
        type?.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true;
}
