using System.IO.Compression;
using Lanewise.Sources;

namespace Lanewise.Store.Tests.Labels;

/// <summary>Postings of <c>../shared/data</c> by their identity, read as an import reads them.</summary>
internal static class SharedPostings
{
    private static readonly string[] Folders = ["ashby", "boards", "hn", "recorded"];

    /// <summary>The texts of some postings; of several versions of one the longest.</summary>
    public static IReadOnlyDictionary<string, Posting> Of(IReadOnlySet<string> ids)
    {
        var found = new Dictionary<string, Posting>(StringComparer.Ordinal);
        foreach (var posting in Files().AsParallel().SelectMany(Read))
        {
            var id = PostingId.Of(posting.Source, posting.SourceId);
            if (ids.Contains(id) && posting.Text?.Length > (found.GetValueOrDefault(id)?.Text?.Length ?? 0))
            {
                found[id] = posting;
            }
        }

        return found;
    }

    private static IEnumerable<string> Files() =>
        Folders.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(SharedFolder.Path!, "data", folder), "*", SearchOption.AllDirectories)
        );

    private static IEnumerable<Posting> Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var content = new MemoryStream();
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(stream, CompressionMode.Decompress)
            : stream;
        plain.CopyTo(content);
        var readings = SourceReader.ReadDocument(content.GetBuffer().AsMemory(0, (int)content.Length)).Readings;
        return [.. readings.Select(reading => reading.Posting).OfType<Posting>()];
    }
}
