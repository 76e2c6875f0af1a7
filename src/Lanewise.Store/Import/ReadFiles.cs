using System.Text.Json;
using Lanewise.DuckDb;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>
/// The files that were read to their end and stored whole. One that comes again, with the same bytes and read in the same way, would change
/// nothing, so what was told of it is told again.
/// </summary>
/// <param name="connection">A connection of the store's.</param>
/// <param name="options">How files are read.</param>
internal sealed class ReadFiles(Connection connection, ImportOptions options)
{
    private readonly string _readAs = ReadAs(options);

    /// <summary>Looks a file up; says whether it need not be read, and then what it gave is known.</summary>
    public bool Knows(FileTally file)
    {
        if (!file.Part.IsWhole)
        {
            return false;
        }

        using var statement = connection.Prepare("SELECT told FROM read_file WHERE sha256 = ? AND read_as = ?");
        statement.Bind(1, file.Sha256);
        statement.Bind(2, _readAs);
        using var result = statement.Query();
        if (
            result.Next() is not { } chunk
            || JsonSerializer.Deserialize<ImportedFile>(chunk[0].Utf8(0)) is not { } told
        )
        {
            return false;
        }

        // Whoever asks for more of what was skipped has to wait for the reading.
        var isAllListed = told.FirstSkipped.Count >= Math.Min(told.Skipped, options.MostListed);
        file.Told = isAllListed ? told : null;
        return isAllListed;
    }

    /// <summary>Remembers files of which all is stored, within the transaction that stores the last of it.</summary>
    public void Remember(IEnumerable<FileTally> files)
    {
        using var appender = connection.Append("read_file");
        foreach (var file in files.Where(IsRepeatable))
        {
            var result = file.ToResult();
            var told = result with
            {
                Path = "",
                New = 0,
                Changed = 0,
                Same = result.New + result.Changed + result.Same,
            };
            new RowWriter(appender).Text(file.Sha256).Text(_readAs).Text(JsonSerializer.Serialize(told));
            appender.EndRow();
        }

        appender.Close();
    }

    // How columns were understood is told at length, and only by reading them.
    private static bool IsRepeatable(FileTally file) =>
        file is { Sha256: not null, Told: null, Mapping: null, Part.IsWhole: true };

    // A build that reads otherwise has other code; code of these assemblies is known by the identity that the compiler hashes from it.
    private static string ReadAs(ImportOptions options) =>
        JsonSerializer.Serialize(
            new
            {
                Sources = typeof(SourceReader).Module.ModuleVersionId,
                Store = typeof(ReadFiles).Module.ModuleVersionId,
                options.Reading.Source,
                Map = options.Reading.Map.OrderBy(pair => pair.Key, StringComparer.Ordinal),
                options.SeenOn,
            }
        );
}
