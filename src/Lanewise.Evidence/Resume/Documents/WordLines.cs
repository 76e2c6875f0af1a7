using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lanewise.Evidence.Resume.Documents;

/// <summary>Walks the text of a .docx file: paragraphs, tables, text boxes.</summary>
internal sealed class WordLines(MainDocumentPart main)
{
    // A cell of the layout, not of a table.
    private const int LeastOfColumn = 4;

    private readonly ImmutableArray<ResumeLine>.Builder _lines = ImmutableArray.CreateBuilder<ResumeLine>();
    private readonly CleanLines _clean = new();
    private readonly WordStyles _styles = new(main);

    /// <summary>The lines.</summary>
    /// <exception cref="ResumeException">There are no words.</exception>
    public ResumeDocument ToDocument()
    {
        if (main.Document?.Body is { } body)
        {
            Walk(body, 1);
        }

        return _lines.Any(line => line.Hidden is null && !string.IsNullOrWhiteSpace(line.Text))
            ? new()
            {
                Format = "docx",
                Lines = _lines.ToImmutable(),
                Notes = _clean.Notes(),
            }
            : throw new ResumeException(
                "has no text, only pictures or nothing; save the résumé from the program it was written with"
            );
    }

    private void Walk(OpenXmlElement parent, int column)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    Add(paragraph, column);
                    break;
                case Table table:
                    Add(table, column);
                    break;
                case SdtBlock block:
                    Walk(block.SdtContentBlock ?? (OpenXmlElement)block, column);
                    break;
                case CustomXmlBlock block:
                    Walk(block, column);
                    break;
            }
        }
    }

    private void Add(Table table, int column)
    {
        var rows = table.Elements<TableRow>().Select(row => row.Elements<TableCell>().ToList()).ToList();
        foreach (var cells in rows)
        {
            var columns = cells.Count(cell => ParagraphsOf(cell).Count >= LeastOfColumn);
            if (columns > 1)
            {
                for (var i = 0; i < cells.Count; i++)
                {
                    Walk(cells[i], column + 1 + i);
                }
            }
            else
            {
                AddRow(cells, column);
            }
        }
    }

    // What stands side by side at the top of a row is one line: dates, and beside them what they are of.
    private void AddRow(List<TableCell> cells, int column)
    {
        var contents = cells.Select(ParagraphsOf).Where(paragraphs => paragraphs.Count > 0).ToList();
        if (contents.Count == 0)
        {
            return;
        }

        _lines.Add(new(_lines.Count + 1, "") { Column = column });
        var first = contents.SelectMany(paragraphs => Pieces(paragraphs[0]).Where(piece => piece.Hidden is null));
        var heading = contents.Max(paragraphs => _styles.HeadingOf(paragraphs[0]));
        Add(
            string.Join("\t", first.Select(piece => piece.Text.Trim()).Where(text => text.Length > 0)),
            null,
            column,
            heading
        );
        foreach (
            var hidden in contents
                .SelectMany(paragraphs => Pieces(paragraphs[0]))
                .Where(piece => piece.Hidden is not null)
        )
        {
            Add(hidden.Text, hidden.Hidden, column, 0);
        }

        foreach (var paragraph in contents.SelectMany(paragraphs => paragraphs.Skip(1)))
        {
            Add(paragraph, column);
        }
    }

    private static List<Paragraph> ParagraphsOf(TableCell cell) =>
        [.. cell.Descendants<Paragraph>().Where(paragraph => paragraph.InnerText.Trim().Length > 0)];

    private void Add(Paragraph paragraph, int column)
    {
        var heading = _styles.HeadingOf(paragraph);
        var isItem = _styles.IsItem(paragraph);
        var isFirst = true;
        foreach (var piece in Pieces(paragraph))
        {
            Add((isItem && isFirst && piece.Hidden is null ? "• " : "") + piece.Text, piece.Hidden, column, heading);
            isFirst &= piece.Hidden is not null;
        }

        if (isFirst && paragraph.InnerText.Length == 0)
        {
            _lines.Add(new(_lines.Count + 1, "") { Column = column });
        }

        // Of a box that is stored in two ways, the newer one.
        foreach (var box in paragraph.Descendants<TextBoxContent>().Where(IsShown))
        {
            Walk(box, column + LeastOfColumn);
        }
    }

    private void Add(string text, string? hidden, int column, int heading)
    {
        foreach (var line in text.Split('\n'))
        {
            var number = _lines.Count + 1;
            if (!string.IsNullOrWhiteSpace(line))
            {
                _lines.Add(
                    new(number, _clean.Of(line, number))
                    {
                        Column = column,
                        Heading = heading,
                        StartsBlock = true,
                        Hidden = hidden,
                    }
                );
            }
        }
    }

    // The text of a paragraph, cut where what people see ends.
    private List<(string Text, string? Hidden)> Pieces(Paragraph paragraph)
    {
        var visible = new StringBuilder();
        var hidden = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var run in paragraph.Descendants<Run>().Where(run => IsOf(run, paragraph)))
        {
            var text = TextOf(run);
            if (text.Length > 0 && _styles.HiddenBy(run, paragraph) is { } reason && !string.IsNullOrWhiteSpace(text))
            {
                if (!hidden.TryGetValue(reason, out var own))
                {
                    hidden[reason] = own = new StringBuilder();
                }

                own.Append(text);
            }
            else
            {
                visible.Append(text);
            }
        }

        var pieces = new List<(string, string?)>();
        if (visible.Length > 0)
        {
            pieces.Add((visible.ToString(), null));
        }

        pieces.AddRange(hidden.Select(pair => (pair.Value.ToString(), (string?)pair.Key)));
        return pieces;
    }

    // Not what is deleted, and not what stands in a box within the paragraph.
    private static bool IsOf(Run run, Paragraph paragraph) =>
        run.Ancestors<Paragraph>().FirstOrDefault() == paragraph && !run.Ancestors<DeletedRun>().Any();

    private static bool IsShown(TextBoxContent box) => !box.Ancestors<AlternateContentFallback>().Any();

    private static string TextOf(Run run)
    {
        var text = new StringBuilder();
        foreach (var part in run.ChildElements)
        {
            text.Append(
                part switch
                {
                    Text words => words.Text,
                    TabChar or PositionalTab => "\t",
                    Break or CarriageReturn => "\n",
                    NoBreakHyphen => "-",
                    SymbolChar => "•",
                    _ => "",
                }
            );
        }

        return text.ToString();
    }
}
