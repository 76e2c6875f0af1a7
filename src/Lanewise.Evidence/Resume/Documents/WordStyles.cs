using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Tells headings, items and hidden text of a .docx file by formats of their own and by styles.</summary>
internal sealed class WordStyles
{
    private const int MostBased = 20;
    private const int NearWhite = 0xF5;

    // In half points: 4 points cannot be read on paper.
    private const double Tiny = 8;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                _styles[id] = style;
            }
        }
    }

    /// <summary>Level of the heading that a paragraph is, from 1; 0 for none.</summary>
    public int HeadingOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 9)
        {
            return outline + 1;
        }

        foreach (var style in Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value))
        {
            var name = style.StyleName?.Val?.Value ?? "";
            if (
                name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
                && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            )
            {
                return level;
            }
        }

        return 0;
    }

    /// <summary>Whether a paragraph is an item of a list.</summary>
    public bool IsItem(Paragraph paragraph) =>
        IsNumbered(paragraph.ParagraphProperties?.NumberingProperties)
        || Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value)
            .Any(style => IsNumbered(style.StyleParagraphProperties?.NumberingProperties));

    /// <summary>Why people do not see a run; null for what they see.</summary>
    public string? HiddenBy(Run run, Paragraph paragraph)
    {
        var formats = Formats(run, paragraph);
        var vanish = First<Vanish>(formats);
        var color = First<Color>(formats)?.Val?.Value;
        var size = First<FontSize>(formats)?.Val?.Value;
        return vanish is not null && vanish.Val?.Value != false ? "hidden by its format"
            : IsNearWhite(color) && !IsOnColour(run, formats) ? "white text"
            : double.TryParse(size, CultureInfo.InvariantCulture, out var half) && half <= Tiny ? "tiny text"
            : null;
    }

    // Its own formats before those of its style, and these before those of the paragraph's.
    private List<OpenXmlElement> Formats(Run run, Paragraph paragraph)
    {
        var styles = Chain(run.RunProperties?.RunStyle?.Val?.Value)
            .Concat(Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value))
            .Select(style => style.StyleRunProperties);
        return [.. styles.Prepend<OpenXmlElement?>(run.RunProperties).OfType<OpenXmlElement>()];
    }

    private static T? First<T>(List<OpenXmlElement> formats)
        where T : OpenXmlElement =>
        formats.Select(format => format.GetFirstChild<T>()).FirstOrDefault(found => found is not null);

    private static bool IsNumbered(NumberingProperties? numbering) =>
        numbering?.NumberingId?.Val?.Value is { } id && id != 0;

    private static bool IsNearWhite(string? color) =>
        color is { Length: 6 }
        && int.TryParse(color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
        && (value >> 16) >= NearWhite
        && ((value >> 8) & 0xFF) >= NearWhite
        && (value & 0xFF) >= NearWhite;

    // White letters on a dark bar or cell are seen.
    private static bool IsOnColour(Run run, List<OpenXmlElement> formats) =>
        First<Highlight>(formats) is not null
        || formats.Exists(format => IsColour(format.GetFirstChild<Shading>()))
        || run.Ancestors<Paragraph>().Any(paragraph => IsColour(paragraph.ParagraphProperties?.Shading))
        || run.Ancestors<TableCell>().Any(cell => IsColour(cell.TableCellProperties?.Shading))
        || run.Ancestors<TextBoxContent>().Any()
        || run.Ancestors<Document>().Any(document => document.DocumentBackground is not null);

    private static bool IsColour(Shading? shading) =>
        shading?.Fill?.Value is { } fill && fill != "auto" && !IsNearWhite(fill);

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < MostBased && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
