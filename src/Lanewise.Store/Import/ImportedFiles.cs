using Lanewise.DuckDb;
using Lanewise.Store.Schema;

namespace Lanewise.Store.Import;

/// <summary>The files that have been imported before, by their bytes.</summary>
internal sealed class ImportedFiles(Connection connection, DateOnly? seenOn, DateOnly today)
{
    /// <summary>Dates a file: by the day that the user gave, else by that of its first import, so that importing it again tells nothing new.</summary>
    public void Date(FileTally file)
    {
        if (file.Sha256 is not { } sha256)
        {
            file.ImportedOn = seenOn ?? today;
            return;
        }

        using var statement = connection.Prepare("SELECT min(imported_on) FROM imported_file WHERE sha256 = ?");
        statement.Bind(1, sha256);
        using var result = statement.Query();
        var days = result.Next()![0];
        file.IsNewToStore = !days.IsValid(0);
        file.ImportedOn = seenOn ?? days.Day(0) ?? today;
    }
}
