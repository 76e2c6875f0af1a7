using System.Text;

namespace Lanewise.Catalog.Reading;

/// <summary>Walks over the rows of a CSV file (RFC 4180, without line breaks inside fields) and reports broken ones.</summary>
internal sealed class CsvFile
{
    private readonly CatalogFile _file;
    private readonly Mistakes _mistakes;
    private readonly string _text;

    /// <summary>Index behind each field of the row, that of its comma or of the end of the line.</summary>
    private int[] _ends = new int[8];
    private int _count;
    private int _rowStart;
    private int _nextRow;
    private bool _isQuoted;

    /// <summary>Opens a file; <see cref="Columns"/> holds the names of its first line.</summary>
    public CsvFile(CatalogFile file, Mistakes mistakes)
    {
        _file = file;
        _mistakes = mistakes;
        _text = Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF');
        var hasHeader = ReadRow();
        Columns = hasHeader ? [.. Enumerable.Range(0, _count).Select(column => this[column].ToString())] : [];
    }

    /// <summary>Names of the columns.</summary>
    public string[] Columns { get; }

    /// <summary>Line of the row, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>A field of the row without its quotes; valid until the next row.</summary>
    public ReadOnlySpan<char> this[int column]
    {
        get
        {
            var start = column == 0 ? _rowStart : _ends[column - 1] + 1;
            var field = _text.AsSpan(start, _ends[column] - start);
            return _isQuoted ? Unquoted(field) : field;
        }
    }

    /// <summary>The first fields of the row as they stand in the file, with the commas between them.</summary>
    public ReadOnlySpan<char> Raw(int columns) => _text.AsSpan(_rowStart, _ends[columns - 1] - _rowStart);

    /// <summary>Steps to the next row that has a field for every column; reports rows that do not.</summary>
    public bool Next()
    {
        while (ReadRow())
        {
            if (_count == Columns.Length)
            {
                return true;
            }

            Report("", $"has {_count} fields where the first line has {Columns.Length}");
        }

        return false;
    }

    /// <summary>Reports the file when its columns are not exactly these.</summary>
    /// <returns>Whether they are.</returns>
    public bool Expect(params string[] columns)
    {
        var isExpected = Columns.AsSpan().SequenceEqual(columns);
        if (!isExpected)
        {
            _mistakes.Add(_file.Shown, 1, "", $"the first line must be {string.Join(',', columns)}");
        }

        return isExpected;
    }

    /// <summary>Reports a mistake of the row.</summary>
    public void Report(string field, string reason) => _mistakes.Add(_file.Shown, Line, field, reason);

    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> field) =>
        field is ['"', .., '"'] ? field[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : field;

    private bool ReadRow()
    {
        do
        {
            if (_nextRow >= _text.Length)
            {
                return false;
            }

            var length = _text.AsSpan(_nextRow).IndexOf('\n');
            var end = length < 0 ? _text.Length : _nextRow + length;
            Line++;
            _rowStart = _nextRow;
            _nextRow = end + 1;
            Split(end > _rowStart && _text[end - 1] == '\r' ? end - 1 : end);
        } while (_count == 1 && _ends[0] == _rowStart);

        return true;
    }

    private void Split(int end)
    {
        _count = 0;
        _isQuoted = _text.AsSpan(_rowStart, end - _rowStart).Contains('"');
        var isInside = false;
        for (var i = _rowStart; i < end; i++)
        {
            if (_text[i] == '"')
            {
                isInside = !isInside;
            }
            else if (_text[i] == ',' && !isInside)
            {
                EndField(i);
            }
        }

        EndField(end);
    }

    private void EndField(int end)
    {
        if (_count == _ends.Length)
        {
            Array.Resize(ref _ends, _count * 2);
        }

        _ends[_count++] = end;
    }
}
