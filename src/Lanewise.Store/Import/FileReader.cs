using Lanewise.DuckDb;
using Lanewise.Sources;

namespace Lanewise.Store.Import;

/// <summary>Reads files into slices of records. Whatever is wrong with a file becomes a reason; nothing is thrown for content.</summary>
internal sealed class FileReader(
    Connection connection,
    ReadOptions options,
    Action<FileSlice> add,
    CancellationToken cancellation,
    ReadFiles? read = null
)
{
    /// <summary>Reads one file to its end, or as far as it goes.</summary>
    public void Read(FileTally file)
    {
        try
        {
            // One hash a file is enough, and one shard to read the whole of it.
            file.Sha256 = file.Part.HasBeginning ? InputContent.Sha256(file.Path) : null;
            if (read?.Knows(file) == true)
            {
                return;
            }

            using var content = InputContent.Open(file.Path, connection);
            file.Format = content.Kind.ToString() + (content.IsGzip ? ", gzip" : "");
            if (file.Part.HasBeginning || content.Kind is ContentKind.JsonLines or ContentKind.Parquet)
            {
                Read(file, content);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Skip(file, $"cannot be read: {failure.Message}");
        }
        catch (InvalidDataException)
        {
            Skip(file, "is packed, but broken from its start");
        }
        catch (DuckDbException failure)
        {
            Skip(file, $"cannot be read: {FirstLine(failure.Message)}");
        }
    }

    private void Read(FileTally file, InputContent content)
    {
        void ReadList(ListLine read) => new ListFile(file, content, read, add, cancellation).Read();
        switch (content.Kind)
        {
            case ContentKind.JsonLines:
                new LinesFile(file, content, options, add, cancellation).Read();
                break;
            case ContentKind.Delimited or ContentKind.Parquet:
                new TableFile(file, content, options, add, cancellation).Read(connection);
                break;
            case ContentKind.BoardDays:
                ReadList((line, number) => BoardDays.Read(line, number, options.Source));
                break;
            case ContentKind.SeekerCounts:
                ReadList((line, number) => SeekerCounts.Read(line, number, options.Source));
                break;
            case ContentKind.Json or ContentKind.Xml or ContentKind.Html:
                new DocumentFile(file, content, options, add).Read();
                break;
            case ContentKind.Empty:
                Skip(file, "is empty");
                break;
            default:
                Skip(
                    file,
                    "is none of JSON, JSON Lines, CSV, Parquet, XML, RSS and HTML, plain or packed by gzip or Zstandard"
                );
                break;
        }
    }

    private void Skip(FileTally file, string reason) => add(FileSlice.Of(file, new Skipped(0, null, reason), 1));

    private static string FirstLine(string message) => message.Split('\n', 2)[0];
}
