using Lanewise.Cli.Output;
using Lanewise.DuckDb;
using Spectre.Console.Rendering;

namespace Lanewise.Cli.Rows;

/// <summary>
/// Prints rows in aligned columns. Widths come from the first rows, so that any number of rows can pass; at a screen, cells are cut to
/// its width, elsewhere nothing is cut.
/// </summary>
internal sealed class RowTable(QueryResult result, TextWriter text, Terminal terminal)
{
    private const int Sampled = 1000;
    private const int Gap = 2;
    private const int Narrowest = 6;

    private readonly bool[] _isNumber = [.. result.Columns.Select(c => IsNumber(c.Type.Kind))];

    /// <summary>Prints all rows under their header.</summary>
    /// <returns>How many there were.</returns>
    public long Write()
    {
        using var rows = RowOutput.Read(result).Select(Cells).GetEnumerator();
        var first = new List<string[]>();
        while (first.Count < Sampled && rows.MoveNext())
        {
            first.Add(rows.Current);
        }

        string[] header = [.. result.Columns.Select(c => c.Name)];
        var widths = Widths([header, .. first]);
        WriteRow(header, widths);
        WriteRow([.. widths.Select(w => new string('─', w))], widths);
        first.ForEach(row => WriteRow(row, widths));
        var count = (long)first.Count;
        for (; rows.MoveNext(); count++)
        {
            WriteRow(rows.Current, widths);
        }

        return count;
    }

    // Line ends and tabs inside a value would break the alignment.
    private static string[] Cells(object?[] row) =>
        [.. row.Select(value => CellText.Of(value).ReplaceLineEndings(" ").Replace('\t', ' '))];

    private int[] Widths(List<string[]> rows)
    {
        int[] widths = [.. result.Columns.Select((_, i) => rows.Max(row => Width(row[i])))];
        if (!terminal.IsScreen)
        {
            return widths;
        }

        // The widest column gives way, cell by cell, until the row fits.
        while (widths.Sum() + (Gap * (widths.Length - 1)) > terminal.Width && widths.Max() > Narrowest)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    private void WriteRow(string[] cells, int[] widths)
    {
        var line = cells.Select((cell, i) => Pad(cell, widths[i], _isNumber[i]));
        text.WriteLine(string.Join(new string(' ', Gap), line).TrimEnd());
    }

    private string Pad(string cell, int width, bool isNumber)
    {
        if (terminal.IsScreen && Width(cell) > width)
        {
            cell = Cut(cell, width);
        }

        var padding = new string(' ', Math.Max(0, width - Width(cell)));
        return isNumber ? padding + cell : cell + padding;
    }

    private static string Cut(string cell, int width)
    {
        var length = Math.Min(cell.Length, width - 1);
        while (length > 0 && (Width(cell[..length]) > width - 1 || char.IsHighSurrogate(cell[length - 1])))
        {
            length--;
        }

        return cell[..length] + "…";
    }

    private static int Width(string cell) =>
        System.Text.Ascii.IsValid(cell) ? cell.Length : new Segment(cell).CellCount();

    private static bool IsNumber(TypeKind kind) =>
        kind
            is TypeKind.TinyInt
                or TypeKind.SmallInt
                or TypeKind.Integer
                or TypeKind.BigInt
                or TypeKind.HugeInt
                or TypeKind.UTinyInt
                or TypeKind.USmallInt
                or TypeKind.UInteger
                or TypeKind.UBigInt
                or TypeKind.UHugeInt
                or TypeKind.Float
                or TypeKind.Double
                or TypeKind.Decimal;
}
