using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lanewise.Sources.HackerNews;

/// <summary>A saved page of a thread as records of the same members that the API's items have.</summary>
internal static class HackerNewsPage
{
    private const int PixelsPerLevel = 40;

    /// <summary>The page as a parser needs it: a saved row of comments alone has no table around it, and would lose its cells.</summary>
    public static string Whole(string html)
    {
        var start = html.AsSpan().TrimStart();
        return start.StartsWith("<tr", StringComparison.OrdinalIgnoreCase) ? $"<table>{html}</table>" : html;
    }

    /// <summary>Writes the members <c>story_title</c> and <c>comments</c>; nothing where the page is no thread.</summary>
    public static void WriteComments(IHtmlDocument page, Utf8JsonWriter writer)
    {
        var rows = page.QuerySelectorAll("tr.athing.comtr");
        if (rows.Length == 0)
        {
            return;
        }

        var title =
            page.QuerySelector(".fatitem .titleline a, .fatitem .storylink, .fatitem .titlelink")?.TextContent
            ?? page.Title;
        writer.WriteString("story_title", title);
        writer.WriteStartArray("comments");
        foreach (var row in rows)
        {
            WriteComment(row, HackerNewsMonth.Of(title), writer);
        }

        writer.WriteEndArray();
    }

    private static void WriteComment(IElement row, string? month, Utf8JsonWriter writer)
    {
        var age = row.QuerySelector(".age")?.GetAttribute("title")?.Split(' ')[0];
        writer.WriteStartObject();
        writer.WriteString("id", row.Id);
        writer.WriteString("type", "comment");
        writer.WriteString("by", row.QuerySelector(".hnuser")?.TextContent);
        writer.WriteNumber("indent", Indent(row));
        writer.WriteString("time", age);
        writer.WriteString("month", month);
        writer.WriteString("text", Text(row));
        writer.WriteEndObject();
    }

    private static string? Text(IElement row)
    {
        var text = row.QuerySelector(".commtext");
        foreach (var reply in text?.QuerySelectorAll(".reply").ToList() ?? [])
        {
            reply.Remove();
        }

        return text?.InnerHtml.Trim();
    }

    private static int Indent(IElement row)
    {
        var cell = row.QuerySelector(".ind");
        return Number(cell?.GetAttribute("indent"))
            ?? (Number(cell?.QuerySelector("img")?.GetAttribute("width")) ?? 0) / PixelsPerLevel;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
