using System.Globalization;
using System.Text.Json;
using Lanewise.DuckDb;
using Lanewise.Sources;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Import;

/// <summary>A CSV or Parquet file, read by DuckDB, which gives each row as a JSON object.</summary>
internal sealed class TableFile(
    FileTally file,
    InputContent content,
    ReadOptions options,
    Action<FileSlice> add,
    CancellationToken cancellation
)
{
    private const int SliceRows = 2048;

    private const int SampleRows = 200;

    private readonly List<JsonDocument> _rows = [];
    private readonly List<long> _numbers = [];

    public void Read(Connection connection)
    {
        var isCsv = content.Kind == ContentKind.Delimited;
        var table = isCsv ? Csv("ignore_errors") : $"read_parquet({Sql.Literal(content.Path)})";
        var reader = Recognise(connection, table);
        file.Mapping = reader.Mapping;
        if (reader.Refusal is { } refusal)
        {
            Skip(0, refusal);
            return;
        }

        if (!isCsv)
        {
            var (from, to) = file.Part.Of(Rows(connection));
            file.Content = (from, to);
            Read(connection, file.Part.IsWhole ? table : Rows(from, to), reader, new RowNumbers(from), cutAfter: null);
            return;
        }

        var rejected = CsvRejects.Of(connection, Csv("store_rejects"), content, cancellation);
        rejected.ForEach(skipped => Skip(skipped));
        Read(connection, table, reader, new RowNumbers(rejected), CutAfter());
    }

    /// <summary>Every value is text: what it means is for the sources to say.</summary>
    private string Csv(string onError) =>
        $"read_csv({Sql.Literal(content.Path)}, all_varchar = true, header = true, max_line_size = 16777216, buffer_size = 33554432, {onError} = true, "
        + $"compression = '{(content.IsGzip ? "gzip" : "none")}')";

    /// <summary>The rows of a Parquet file from one to before another, counted from 0.</summary>
    private string Rows(long from, long to) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"(SELECT * EXCLUDE file_row_number FROM read_parquet({Sql.Literal(content.Path)}, file_row_number = true) WHERE file_row_number >= {from} AND file_row_number < {to})"
        );

    private long Rows(Connection connection) =>
        connection.Number($"SELECT sum(num_rows) FROM parquet_file_metadata({Sql.Literal(content.Path)})");

    private RowReader Recognise(Connection connection, string table)
    {
        using var result = connection.Query($"SELECT to_json(t) FROM {table} t LIMIT {SampleRows}", cancellation);
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                Take(chunk[0].Utf8(row), row + 1);
            }
        }

        var reader = SourceReader.RowReaderFor(_rows.Select(row => row.RootElement), options);
        Drop(_rows.Count);
        return reader;
    }

    /// <summary>Bytes of content where the gzip file breaks off; null where it is whole.</summary>
    private long? CutAfter()
    {
        if (!content.IsGzip)
        {
            return null;
        }

        using var stream = content.OpenStream();
        var buffer = new byte[256 * 1024];
        var length = 0L;
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            length += count;
        }

        return GzipFile.IsWhole(content.Path, length) ? null : length;
    }

    private void Read(Connection connection, string table, RowReader reader, RowNumbers numbers, long? cutAfter)
    {
        // The last row of a file that breaks off may be cut in the middle of a value, so it is held back to the end.
        var heldBack = cutAfter is null ? 0 : 1;
        using var result = connection.Query($"SELECT to_json(t) FROM {table} t", cancellation);
        while (result.Next() is { } chunk)
        {
            for (var row = 0; row < chunk.Count; row++)
            {
                var json = chunk[0].Utf8(row);
                Take(json, numbers.Take(json));
            }

            if (_rows.Count >= SliceRows)
            {
                Flush(reader, _rows.Count - heldBack);
            }
        }

        Flush(reader, _rows.Count - heldBack);
        if (cutAfter is not null)
        {
            Skip(_numbers.Count > 0 ? _numbers[^1] : numbers.Next, Broken(cutAfter.Value));
            Drop(_rows.Count);
        }
    }

    private void Take(ReadOnlySpan<byte> json, long number)
    {
        try
        {
            _rows.Add(JsonDocument.Parse(json.ToArray()));
            _numbers.Add(number);
        }
        catch (JsonException failure)
        {
            Skip(number, $"the row cannot be written as JSON: {failure.Message}");
        }
    }

    private void Flush(RowReader reader, int count)
    {
        if (count > 0)
        {
            var (rows, numbers) = (_rows[..count], _numbers[..count]);
            add(new(file, () => Read(reader, rows, numbers), 0));
            _rows.RemoveRange(0, count);
            _numbers.RemoveRange(0, count);
        }
    }

    private static List<Reading> Read(RowReader reader, List<JsonDocument> rows, List<long> numbers)
    {
        var readings = new List<Reading>(rows.Count);
        foreach (var (row, number) in rows.Zip(numbers))
        {
            using (row)
            {
                readings.Add(reader.Read(row.RootElement, number));
            }
        }

        return readings;
    }

    private void Drop(int count)
    {
        _rows.Take(count).ToList().ForEach(row => row.Dispose());
        _rows.RemoveRange(0, count);
        _numbers.RemoveRange(0, count);
    }

    private void Skip(long number, string reason) => Skip(new(number, null, reason));

    private void Skip(Skipped skipped) => add(FileSlice.Of(file, skipped, 0));

    private static string Broken(long cutAfter) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"the gzip file breaks off in this row, after {cutAfter} bytes of content"
        );
}
