using System.Globalization;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>A file that is read whole: a JSON document, a feed, a page.</summary>
internal sealed class DocumentFile(FileTally file, InputContent content, ReadOptions options, Action<FileSlice> add)
{
    /// <summary>The parsed document takes several times as much memory.</summary>
    private const int LongestDocument = 256 * 1024 * 1024;

    public void Read()
    {
        var problems = new List<Reading>();
        var bytes = Load(problems);
        if (bytes.Length > LongestDocument)
        {
            var reason = $"is a document of more than {LongestDocument / 1024 / 1024} MB; give it as JSON Lines";
            add(FileSlice.Of(file, [Whole(reason)], 1));
            return;
        }

        var document = SourceReader.ReadDocument(bytes, options);
        file.Mapping = document.Mapping;
        add(FileSlice.Of(file, [.. document.Readings, .. problems], 1));
    }

    /// <summary>The content up to its end, to where its packing breaks, or to just over the limit.</summary>
    private ReadOnlyMemory<byte> Load(List<Reading> problems)
    {
        using var stream = content.OpenStream();
        using var loaded = new MemoryStream();
        var buffer = new byte[128 * 1024];
        try
        {
            for (
                var count = stream.Read(buffer);
                count > 0 && loaded.Length <= LongestDocument;
                count = stream.Read(buffer)
            )
            {
                loaded.Write(buffer, 0, count);
            }
        }
        catch (InvalidDataException)
        {
            problems.Add(Whole(Invariant($"its packing is broken after {loaded.Length} bytes of content")));
            return loaded.ToArray();
        }

        if (content.IsGzip && !GzipFile.IsWhole(content.Path, loaded.Length))
        {
            problems.Add(Whole(Invariant($"the gzip file breaks off after {loaded.Length} bytes of content")));
        }

        return loaded.GetBuffer().AsMemory(0, (int)loaded.Length);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Reading Whole(string reason) => new(0, null, [new(0, null, reason)]);
}
