using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>The numbers of a table's rows: of Parquet the row, of CSV the line on which it begins.</summary>
internal sealed class RowNumbers
{
    private readonly HashSet<long>? _rejected;

    /// <summary>Numbers of rows, the first row of all having 1.</summary>
    /// <param name="before">Rows before the first that is read.</param>
    public RowNumbers(long before) => Next = before + 1;

    /// <summary>Lines of a CSV file after its header; a row may span several, and rejected ones are not among DuckDB's rows.</summary>
    public RowNumbers(IEnumerable<Skipped> rejected)
    {
        _rejected = [.. rejected.Select(skipped => skipped.Line)];
        Next = 2;
    }

    /// <summary>The number that follows the last row.</summary>
    public long Next { get; private set; }

    /// <summary>The number of the next row.</summary>
    /// <param name="json">The row as JSON, in which a line break within a value stands as <c>\n</c>.</param>
    public long Take(ReadOnlySpan<byte> json)
    {
        while (_rejected?.Contains(Next) == true)
        {
            Next++;
        }

        var number = Next;
        Next += 1 + (_rejected is null ? 0 : LineBreaks(json));
        return number;
    }

    private static int LineBreaks(ReadOnlySpan<byte> json)
    {
        var count = 0;
        for (var at = json.IndexOf((byte)'\\'); at >= 0 && at + 1 < json.Length; at = json.IndexOf((byte)'\\'))
        {
            count += json[at + 1] == 'n' ? 1 : 0;
            json = json[(at + 2)..];
        }

        return count;
    }
}
