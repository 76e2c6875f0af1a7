using System.Text.Json;

namespace Lanewise.Sources.Documents;

/// <summary>Postings in a JSON Lines document that is small enough to be held whole.</summary>
internal static class LinesReading
{
    private const int SampleSize = 200;

    /// <summary>One reading a line.</summary>
    public static DocumentReading Of(ReadOnlyMemory<byte> content, ReadOptions options)
    {
        var lines = Lines(content);
        var reader = ReaderFor(lines, options);
        return new DocumentReading([.. lines.Select(line => reader.Read(line.Json, line.Number))], reader.Mapping);
    }

    private static RowReader ReaderFor(List<(ReadOnlyMemory<byte> Json, long Number)> lines, ReadOptions options)
    {
        var sample = new List<JsonDocument>();
        foreach (var (json, _) in lines.Take(SampleSize))
        {
            if (JsonContent.TryParse(json, out var document, out _))
            {
                sample.Add(document!);
            }
        }

        var reader = SourceReader.RowReaderFor(sample.Select(document => document.RootElement), options);
        sample.ForEach(document => document.Dispose());
        return reader;
    }

    private static List<(ReadOnlyMemory<byte> Json, long Number)> Lines(ReadOnlyMemory<byte> content)
    {
        var lines = new List<(ReadOnlyMemory<byte>, long)>();
        var number = 0L;
        foreach (var range in content.Span.Split((byte)'\n'))
        {
            number++;
            if (!content.Span[range].Trim(" \t\r\0"u8).IsEmpty)
            {
                lines.Add((content[range], number));
            }
        }

        return lines;
    }
}
