namespace Lanewise.Cli.Extract;

/// <summary>Reads files of lines; what is wrong with a file as a whole is told and never thrown.</summary>
internal static class LineFile
{
    /// <summary>The file's blocks of whole lines; each must be given back.</summary>
    /// <param name="file">The file as named on the command line; - is standard input.</param>
    /// <param name="skip">Is told what cannot be read, and why.</param>
    public static IEnumerable<LineBlock> Read(string file, Action<SkippedLine> skip)
    {
        using var input = Open(file, skip);
        if (input is null)
        {
            yield break;
        }

        var blocks = new LineBlocks(input, file, skip);
        while (blocks.Next() is { } block)
        {
            yield return block;
        }

        if (!blocks.IsDamaged && PostingFile.IsCut(file, blocks.Bytes))
        {
            skip(new(file, blocks.Line, "the gzip file breaks off here"));
        }
    }

    private static Stream? Open(string file, Action<SkippedLine> skip)
    {
        try
        {
            return PostingFile.Open(file);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            skip(new(file, 0, failure.Message));
            return null;
        }
    }
}
