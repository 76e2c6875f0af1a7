using Lanewise.Sources.Fields;

namespace Lanewise.Sources.Lever;

/// <summary>A Lever posting's description, which its API keeps in parts.</summary>
internal static class LeverText
{
    /// <summary>Description, lists under their headings, pay in words and closing words, in the order of the page; null where all are empty.</summary>
    public static string? Of(SourceRecord record) =>
        Joined.Paragraphs([
            record.Verbatim("description") ?? record.Verbatim("descriptionPlain"),
            .. record.Each("lists").Select(List),
            record.Verbatim("salaryDescription"),
            record.Verbatim("additional") ?? record.Verbatim("additionalPlain"),
        ]);

    private static string List(SourceRecord list) =>
        $"<h3>{list.Text("text")}</h3>\n<ul>{list.Verbatim("content")}</ul>";
}
