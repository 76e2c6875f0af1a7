using System.IO.Compression;
using Lanewise.Catalog;
using Lanewise.Store;
using Lanewise.Store.Import;

namespace Lanewise.Fuzz;

/// <summary>Imports files of every ending, packed and unpacked, into a store in memory.</summary>
internal sealed class ImportCheck
{
    /// <summary>Imports into one store; a store for each would take most of the time.</summary>
    private const int ImportsOfStore = 100;

    private static readonly string[] Endings =
    [
        "",
        ".csv",
        ".json",
        ".jsonl",
        ".csv.gz",
        ".jsonl.gz",
        ".parquet",
        ".zst",
        ".html",
    ];

    private PostingStore? _store;
    private int _number;

    /// <summary>Imports an input.</summary>
    public void Check(string input)
    {
        if (_number % ImportsOfStore == 0)
        {
            _store?.Dispose();
            _store = PostingStore.Open(PostingStore.InMemory, readOnly: false);
        }

        var folder = Directory.CreateTempSubdirectory("lanewise-fuzz-").FullName;
        try
        {
            var bytes = InputBytes.Of(input);
            var path = Path.Combine(folder, "input" + Endings[_number++ % Endings.Length]);
            File.WriteAllBytes(
                path,
                path.EndsWith(".gz", StringComparison.Ordinal) ? Packed(bytes, input.Length) : bytes
            );
            _ = PostingImport.Run(_store!, [path], Knowledge.Embedded, new() { Threads = 1 }); // opened above
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Every third is broken inside.
    private static byte[] Packed(byte[] bytes, int at)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        var result = packed.ToArray();
        if (at % 3 == 0 && result.Length > 0)
        {
            result[at % result.Length] ^= (byte)(1 << (at % 8));
        }

        return result;
    }
}
