using System.Text.Json;
using Lanewise.Accuracy.Labels;
using Lanewise.Catalog;
using Lanewise.Cli.Extract;
using Lanewise.Sources;

namespace Lanewise.Fuzz;

/// <summary>Readers of what sources publish and of what people write down about postings.</summary>
internal static class SourceParsers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Parser> All { get; } =
    [
        new("line", 1500, Seeds.Lines, () => ReadLine)
        {
            Frames =
            [
                new("{\"id\":\"1\",\"text\":\"", "\"}"),
                new("{\"id\":\"1\",\"text\":\"a\",\"pay\":[", "]}"),
                new("{\"id\":\"1\",\"text\":\"a\",", "}"),
                Frame.None,
            ],
        },
        new("document", 800, Seeds.Documents, () => ReadDocument)
        {
            Frames =
            [
                new("<html><body><div>", "</div></body></html>"),
                new("<html><script type=\"application/ld+json\">", "</script></html>"),
                new("<?xml version=\"1.0\"?><rss><channel><item><title>", "</title></item></channel></rss>"),
                new("[{\"title\":\"Engineer\",\"description\":\"", "\"}]"),
                new("{\"jobs\":[", "]}"),
                Frame.None,
            ],
        },
        new("rows", 800, Seeds.Documents, () => ReadRows)
        {
            Frames =
            [
                new("{\"id\":1,\"title\":\"Engineer\",\"text\":\"", "\"}\n"),
                new("{\"id\":1,\"title\":\"Engineer\",\"salary\":\"", "\",\"company\":\"A\"}\n"),
                new("{\"id\":1,\"title\":\"Engineer\",\"date\":\"", "\",\"company\":\"A\"}\n"),
                Frame.None,
            ],
        },
        new("list", 300, Seeds.ListLines, () => ReadLists),
        new("label", 300, Seeds.Labels, MakeLabels)
        {
            Frames = [new("{\"id\":\"1\",\"alternatives\":[[\"", "\"]]}"), new("{\"id\":\"1\",\"lanes\":[", "]}")],
        },
    ];

    private static void ReadLine(string input)
    {
        var reason = PostingLine.Read(InputBytes.Of(input), out _, out var posting);
        if (reason is "" || (reason is null && posting.Text is null))
        {
            throw new BrokenPromiseException("a line without text and without a reason");
        }
    }

    private static void ReadDocument(string input)
    {
        foreach (var reading in SourceReader.ReadDocument(InputBytes.Of(input)).Readings)
        {
            Explained(reading);
        }
    }

    private static void ReadRows(string input)
    {
        var lines = Array.ConvertAll(input.Split('\n'), InputBytes.Of);
        var rows = lines.Take(200).Select(Object).OfType<JsonElement>().ToList();
        var reader = SourceReader.RowReaderFor(rows);
        for (var index = 0; index < lines.Length; index++)
        {
            Explained(reader.Read(lines[index], index + 1));
        }
    }

    private static void ReadLists(string input)
    {
        var bytes = InputBytes.Of(input);
        _ = ContentKinds.Of(bytes);
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            _ = BoardDays.Read(bytes.AsSpan()[range], range.Start.Value + 1, null);
            _ = SeekerCounts.Read(bytes.AsSpan()[range], range.Start.Value + 1, null);
        }
    }

    private static Action<string> MakeLabels()
    {
        var words = new LabelWords(Knowledge.Embedded);
        return input =>
        {
            if (Object(InputBytes.Of(input)) is not { } row)
            {
                return;
            }

            try
            {
                if (LabelReader.Read(row, words, out _) is "")
                {
                    throw new BrokenPromiseException("no label and no reason");
                }

                _ = LabelReader.Read(row, null, out _);
            }
            catch (InvalidOperationException) { }
        };
    }

    private static void Explained(Reading reading)
    {
        if (reading is { Posting: null, Listed: null, Seekers: null, Skipped.Count: 0 })
        {
            throw new BrokenPromiseException("a record that gives neither anything nor a reason");
        }
    }

    private static JsonElement? Object(byte[] line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
