using System.Globalization;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>A file of lines that hold no postings but days or counts, read line by line.</summary>
internal sealed class ListFile(
    FileTally file,
    InputContent content,
    ListLine read,
    Action<FileSlice> add,
    CancellationToken cancellation
)
{
    private const int SliceLines = 1024;

    private readonly List<Reading> _readings = [];

    public void Read()
    {
        using var stream = content.OpenStream();
        var reader = new LineReader(stream);
        var number = 0L;
        try
        {
            while (reader.TryRead(out var line))
            {
                cancellation.ThrowIfCancellationRequested();
                Take(read(line.Span, ++number));
            }
        }
        catch (InvalidDataException)
        {
            Take(Broken(number + 1, "the file's packing is broken here, after", reader.Position));
        }

        if (content.IsGzip && !GzipFile.IsWhole(content.Path, reader.Position))
        {
            Take(Broken(number, "the gzip file breaks off in this line, after", reader.Position));
        }

        add(FileSlice.Of(file, [.. _readings], 1));
    }

    private void Take(Reading? reading)
    {
        if (reading is not null)
        {
            _readings.Add(reading);
        }

        if (_readings.Count == SliceLines)
        {
            add(FileSlice.Of(file, [.. _readings], content.Share));
            _readings.Clear();
        }
    }

    private static Reading Broken(long number, string what, long position) =>
        new(
            number,
            null,
            [new(number, null, string.Create(CultureInfo.InvariantCulture, $"{what} {position} bytes of content"))]
        );
}
