using System.Globalization;
using System.Text.Json;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>
/// A file of JSON Lines, read line by line. DuckDB's own reader is not used because it drops broken lines without saying which or why
/// (docs/decisions/0004-reading-files.md).
/// </summary>
internal sealed class LinesFile(
    FileTally file,
    InputContent content,
    ReadOptions options,
    Action<FileSlice> add,
    CancellationToken cancellation
)
{
    private const int SampleSize = 200;
    private const int SliceLines = 256;
    private const int SliceBytes = 1024 * 1024;

    private List<(ReadOnlyMemory<byte> Json, long Number)> _lines = [];
    private RowReader? _rows;
    private long _bytes;

    /// <summary>Reads the lines of the file's part; they are numbered from the first of them.</summary>
    public void Read()
    {
        using var lines = new PartLines(content, file.Part);
        var number = 0L;
        try
        {
            while (_rows?.Refusal is null && lines.TryRead(out var line))
            {
                number++;
                cancellation.ThrowIfCancellationRequested();
                Take(lines.IsTooLong, line, number);
            }
        }
        catch (InvalidDataException)
        {
            Flush(1);
            Skip(number + 1, Invariant($"the file's packing is broken here, after {lines.Position} bytes of content"));
            file.Content = lines.Content;
            return;
        }

        Flush(1);
        if (_rows?.Refusal is not null)
        {
            return;
        }

        file.Content = lines.Content;
        if (file.Part.HasEnd && content.IsGzip && !GzipFile.IsWhole(content.Path, lines.Position))
        {
            Skip(number, Invariant($"the gzip file breaks off in this line, after {lines.Position} bytes of content"));
        }
    }

    private void Take(bool isTooLong, ReadOnlyMemory<byte> line, long number)
    {
        if (isTooLong)
        {
            Flush(content.Share);
            Skip(number, Invariant($"the line is longer than {LineReader.LongestLine / 1024 / 1024} MB"));
        }
        else if (!line.Span.Trim(" \t\r\0"u8).IsEmpty)
        {
            _lines.Add((line, number));
            _bytes += line.Length;
        }

        if (_lines.Count >= SliceLines || _bytes >= SliceBytes)
        {
            Flush(content.Share);
        }
    }

    private void Flush(double share)
    {
        if (_lines.Count > 0)
        {
            _rows ??= Recognise();
            Add(_rows, share);
            _lines = [];
            _bytes = 0;
        }
    }

    private void Add(RowReader rows, double share)
    {
        var lines = _lines;
        add(
            rows.Refusal is { } refusal
                ? FileSlice.Of(file, new Skipped(0, null, refusal), share)
                : new(file, () => lines.ConvertAll(line => rows.Read(line.Json, line.Number)), share)
        );
    }

    // By the beginning of the file, so that every part of it is understood alike.
    private RowReader Recognise()
    {
        var lines = file.Part.IsWhole ? [.. _lines.Select(line => line.Json)] : FirstLines();
        var sample = lines.Take(SampleSize).Select(TryParse).OfType<JsonDocument>().ToList();
        var rows = SourceReader.RowReaderFor(sample.Select(document => document.RootElement), options);
        sample.ForEach(document => document.Dispose());
        file.Mapping = rows.Mapping;
        return rows;
    }

    private List<ReadOnlyMemory<byte>> FirstLines()
    {
        using var lines = new PartLines(content, FilePart.Whole(file.Length));
        var (first, bytes) = (new List<ReadOnlyMemory<byte>>(), 0L);
        try
        {
            while (first.Count < SliceLines && bytes < SliceBytes && lines.TryRead(out var line))
            {
                first.Add(line);
                bytes += line.Length;
            }
        }
        catch (InvalidDataException)
        {
            return first; // it is told by whoever reads that far
        }

        return first;
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Skip(long number, string reason) => add(FileSlice.Of(file, new Skipped(number, null, reason), 0));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
