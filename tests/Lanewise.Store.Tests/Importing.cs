using System.IO.Compression;
using System.Text;
using Lanewise.Catalog;
using Lanewise.Store.Import;

namespace Lanewise.Store.Tests;

/// <summary>A folder of input files and a store to import them into.</summary>
internal sealed class Importing : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Importing()
    {
        Directory.CreateDirectory(Input);
        Store = PostingStore.Open(PostingStore.InMemory, readOnly: false);
    }

    public static DateOnly Today { get; } = new(2026, 3, 1);

    public static ImportOptions Options { get; } = new() { Time = new FixedTime(Today), Threads = 2 };

    public PostingStore Store { get; }

    public string Folder => _folder.Path;

    public string Input => _folder["input"];

    /// <summary>Writes an input file and gives its path.</summary>
    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(Input, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public static byte[] Gzip(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return packed.ToArray();
    }

    /// <summary>Imports paths, or the whole input folder.</summary>
    public ImportReport Run(params string[] paths) => RunOn(Today, paths);

    public ImportReport RunOn(DateOnly day, params string[] paths) =>
        PostingImport.Run(
            Store,
            paths.Length == 0 ? [Input] : paths,
            Knowledge.Embedded,
            Options with
            {
                Time = new FixedTime(day),
            }
        );

    /// <summary>The only result of importing one file.</summary>
    public ImportedFile RunFile(string path) => Run(path).Files.ShouldHaveSingleItem();

    public IReadOnlyList<string> Rows(string sql) => StoreText.Rows(Store, sql);

    public void Dispose()
    {
        Store.Dispose();
        _folder.Dispose();
    }

    /// <summary>A line of a table with the columns id, title, company and text, the text made long enough to be taken for one.</summary>
    public static string Line(string id, string title = "Backend Engineer", string? text = null, string more = "") =>
        $$"""{"id":"{{id}}","title":"{{title}}","company":"Acme","text":"{{text ?? "We build with Python and Go in Berlin."}}{{Rest}}"{{more}}}""";

    public const string Rest =
        " The team ships every week, keeps its tests green, writes down what it decides and likes to explain things to newcomers.";
}
