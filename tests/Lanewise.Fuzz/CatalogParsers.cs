using System.Globalization;
using Lanewise.Catalog;
using Lanewise.Catalog.Reading;

namespace Lanewise.Fuzz;

/// <summary>Readers of the catalog's files.</summary>
internal static class CatalogParsers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Parser> All { get; } =
    [
        new("yaml", 600, Seeds.CatalogFiles, () => ReadYaml)
        {
            Frames =
            [
                Frame.None,
                new("a: ", "\n"),
                new("a: [", "]\n"),
                new("a: {", "}\n"),
                new("a: \"", "\"\n"),
                new("- a\n- ", "\n- b\n"),
            ],
        },
        new("csv", 300, Seeds.Tables, () => ReadCsv) { Frames = [Frame.None, new("a,b\n1,\"", "\"\n")] },
        new("claims", 30, Seeds.Claims, () => ReadClaims) { Frames = [Frame.None, new("- name: ", "\n  says: a\n")] },
        new("catalog", 1, Seeds.CatalogFiles, () => ReadCatalog) { Frames = [] },
    ];

    private static void ReadYaml(string input) =>
        _ = YamlText.Read(new CatalogFile("a.yaml", "a.yaml", InputBytes.Of(input)), new Mistakes());

    private static void ReadCsv(string input)
    {
        var bytes = InputBytes.Of(input);
        var csv = new CsvFile(new CatalogFile("a.csv", "a.csv", bytes), new Mistakes());
        var length = 0L;
        while (csv.Next())
        {
            for (var column = 0; column < csv.Columns.Length; column++)
            {
                length += csv[column].Length;
            }
        }

        if (length > bytes.Length) // a byte that is no UTF-8 becomes a character
        {
            throw new BrokenPromiseException(
                string.Create(CultureInfo.InvariantCulture, $"fields of {length} characters in all")
            );
        }
    }

    private static void ReadClaims(string input) =>
        InFolder(folder =>
        {
            var path = Path.Combine(folder, "claims.yaml");
            File.WriteAllBytes(path, InputBytes.Of(input));
            _ = Knowledge.Embedded.ClaimsOf(path);
        });

    private static void ReadCatalog(string input) =>
        InFolder(folder =>
        {
            var end = input.IndexOf('\n', StringComparison.Ordinal);
            var name = end < 0 ? input : input[..end];
            // The name is mutated too; one that is none of the catalog's is another test's concern.
            name = Seeds.CatalogFiles.Any(file => file.StartsWith(name + "\n", StringComparison.Ordinal))
                ? name
                : "lanes.yaml";
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // below the folder, so it has a parent
            File.WriteAllBytes(path, InputBytes.Of(input[(end + 1)..]));
            _ = Knowledge.Load(folder);
        });

    private static void InFolder(Action<string> read)
    {
        var folder = Directory.CreateTempSubdirectory("lanewise-fuzz-").FullName;
        try
        {
            read(folder);
        }
        catch (CatalogException) { }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
