using System.Text;

namespace Lanewise.Catalog.Reading;

/// <summary>Walks over the rows of a CSV file (RFC 4180, without line breaks inside fields) and reports broken ones.</summary>
internal sealed class CsvFile
{
    private readonly CatalogFile _file;
    private readonly Mistakes _mistakes;
    private readonly string _text;
    private readonly List<string> _columns = [];
    private readonly List<Range> _fields = [];
    private int _position;
    private bool _isQuoted;

    /// <summary>Opens a file; <see cref="Columns"/> holds the names of its first line.</summary>
    public CsvFile(CatalogFile file, Mistakes mistakes)
    {
        _file = file;
        _mistakes = mistakes;
        _text = Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF');
        if (ReadLine())
        {
            _columns.AddRange(_fields.Select(f => Unquoted(_text[f])));
        }
    }

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>Line of the row, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>A field of the row without its quotes; valid until the next row.</summary>
    public ReadOnlySpan<char> this[int column] =>
        _isQuoted ? Unquoted(_text[_fields[column]]) : _text.AsSpan(_fields[column]);

    /// <summary>Steps to the next row that has a field for every column; reports rows that do not.</summary>
    public bool Next()
    {
        while (ReadLine())
        {
            if (_fields.Count == _columns.Count)
            {
                return true;
            }

            Report("", $"has {_fields.Count} fields where the first line has {_columns.Count}");
        }

        return false;
    }

    /// <summary>Reports the file when its columns are not exactly these.</summary>
    /// <returns>Whether they are.</returns>
    public bool Expect(params ReadOnlySpan<string> columns)
    {
        var isExpected = columns.SequenceEqual([.. _columns]);
        if (!isExpected)
        {
            _mistakes.Add(_file.Shown, 1, "", $"the first line must be {string.Join(',', columns!)}");
        }

        return isExpected;
    }

    /// <summary>Reports a mistake of the row.</summary>
    public void Report(string field, string reason) => _mistakes.Add(_file.Shown, Line, field, reason);

    private static string Unquoted(string field) =>
        field is ['"', .., '"'] ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field;

    private bool ReadLine()
    {
        do
        {
            if (_position >= _text.Length)
            {
                return false;
            }

            var length = _text.AsSpan(_position).IndexOf('\n');
            var end = length < 0 ? _text.Length : _position + length;
            Line++;
            Split(_position, end > _position && _text[end - 1] == '\r' ? end - 1 : end);
            _position = end + 1;
        } while (_fields is [var only] && only.End.Value == only.Start.Value);

        return true;
    }

    private void Split(int start, int end)
    {
        _fields.Clear();
        var line = _text.AsSpan(start, end - start);
        _isQuoted = line.Contains('"');
        var isInside = false;
        var fieldStart = start;
        for (var i = start; i < end; i++)
        {
            if (_text[i] == '"')
            {
                isInside = !isInside;
            }
            else if (_text[i] == ',' && !isInside)
            {
                _fields.Add(fieldStart..i);
                fieldStart = i + 1;
            }
        }

        _fields.Add(fieldStart..end);
    }
}
