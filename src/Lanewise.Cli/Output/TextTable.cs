using Spectre.Console;

namespace Lanewise.Cli.Output;

/// <summary>A table of text for people; cells may hold several lines.</summary>
internal sealed class TextTable(params TextColumn[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row with one cell a column.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Writes it aligned, wrapped to the width of the terminal.</summary>
    public void Write(Terminal terminal)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (var column in columns)
        {
            var header = new TableColumn(new Text(column.Header, new Style(decoration: Decoration.Bold)));
            table.AddColumn(column.IsNumber ? header.RightAligned() : header.LeftAligned());
        }

        foreach (var row in _rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        terminal.Write(table);
    }

    /// <summary>Writes it as a table of Markdown.</summary>
    public void WriteMarkdown(TextWriter writer)
    {
        WriteMarkdownRow(writer, columns.Select(c => c.Header));
        WriteMarkdownRow(writer, columns.Select(c => c.IsNumber ? "---:" : "---"));
        foreach (var row in _rows)
        {
            WriteMarkdownRow(writer, row.Select(MarkdownCell));
        }
    }

    private static void WriteMarkdownRow(TextWriter writer, IEnumerable<string> cells) =>
        writer.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string MarkdownCell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
